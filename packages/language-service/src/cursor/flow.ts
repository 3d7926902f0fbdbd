import { unquote } from "./block-line.js";
import { type FlowToken, flowTokens } from "./flow-tokens.js";
import type { FoundWord } from "./scalar-word.js";

/** Where in a flow collection the cursor is. Words as offsets in the text. */
export interface FlowPlace {
  /** From the outermost collection inward; the last step is the key or the list position at the cursor. */
  readonly steps: readonly (string | number)[];
  readonly part: "key" | "value";
  /** The word at the cursor, or right behind it where the cursor stands between a colon and its value. */
  readonly word: FoundWord | undefined;
  /** A colon follows the key at the cursor. */
  readonly hasColon: boolean;
  /** The cursor stands right behind a colon. */
  readonly missingBlank: boolean;
  /** Of a key the other keys of its map, of an entry the other words of its list, as written. */
  readonly siblings: readonly string[];
}

interface Collection {
  readonly kind: "map" | "list";
  /** Words of keys, or of the entries of a list, as written. */
  readonly names: string[];
  index: number;
  key: string;
  stage: "key" | "value";
  /** What the entry holds so far. */
  held: "nothing" | "collection" | FoundWord;
  colonEnd: number;
}

type Standing = Omit<FlowPlace, "siblings" | "hasColon"> & {
  readonly own: Collection;
  readonly depth: number;
  /** Which of `own.names` the word at the cursor is; -1 for none. */
  readonly named: number;
  hasColon: boolean;
};

/** Behind the cursor a collection is not followed further than this. */
const reach = 20_000;

/**
 * Reads a flow collection from its opening bracket on. `closed`: it ends before the cursor; undefined: the cursor is
 * in it, but where nothing can be written. `column` is that of the line in block style that holds it: behind the
 * cursor, a line no further in is the file going on after a collection that is not closed.
 */
export function flowPlace(
  text: string,
  open: number,
  cursor: number,
  column: number,
): FlowPlace | "closed" | undefined {
  const around: Collection[] = [];
  let standing: Standing | undefined;
  for (const token of flowTokens(text, open)) {
    if (token.start > cursor + reach) break;
    if (!standing && around.length > 0 && touches(token, cursor)) {
      if (token.kind === "comment" && token.start < cursor) return undefined;
      standing = standAt(around, token, cursor, text);
      if (standing === undefined) return undefined;
    }
    if (standing && token.kind === "line break" && endsAfter(text, token.start, column)) break;
    if (token.kind === "close") {
      if (standing?.depth === around.length) break;
      around.pop();
      if (around.length === 0) return standing || cursor < token.end ? undefined : "closed";
    }
    if (standing && token.kind === "colon" && around.at(-1) === standing.own && isItsColon(standing)) {
      standing.hasColon = true;
    }
    take(token, around, text);
  }
  standing ??= standAt(around, undefined, cursor, text);
  if (standing === undefined) return undefined;
  const { own, named, depth: _, ...place } = standing;
  const names = own.kind === "list" || place.part === "key" ? own.names : [];
  return { ...place, siblings: names.filter((_name, index) => index !== named) };
}

/** Whether this is the token at the cursor, or the first behind it. */
function touches({ kind, start, end }: FlowToken, cursor: number): boolean {
  if (kind === "comment") return cursor <= end;
  return cursor <= (kind === "word" ? end : start);
}

/** The cursor's place in the innermost collection, before `token` is taken; undefined where nothing can be written. */
function standAt(
  around: readonly Collection[],
  token: FlowToken | undefined,
  cursor: number,
  text: string,
): Standing | undefined {
  const own = around.at(-1);
  if (own === undefined) return undefined;
  const word = wordAt(own, token, cursor, text);
  if (word === undefined && own.held !== "nothing") return undefined;
  const part = own.kind === "map" ? own.stage : "value";
  const isNew = token?.word !== undefined && word?.end === token.word.end;
  const steps = around.map(({ kind, index, key }) => (kind === "list" ? index : key));
  if (part === "key") steps[steps.length - 1] = word ? textOf(word, text) : "";
  const isName = own.kind === "list" || part === "key";
  return {
    ...{ steps, part, word, own, depth: around.length, hasColon: false },
    missingBlank: part === "value" && own.colonEnd === cursor,
    named: word && isName ? own.names.length - (isNew ? 0 : 1) : -1,
  };
}

function wordAt(
  { held, stage, kind }: Collection,
  token: FlowToken | undefined,
  cursor: number,
  text: string,
): FoundWord | undefined {
  if (token?.word && token.start <= cursor) return token.word;
  if (typeof held === "object") {
    // Blanks behind an unquoted word may be the middle of several words half typed.
    const goesOn = held.quote === "" && !text.slice(held.end, cursor).includes("\n");
    return goesOn ? { ...held, end: cursor } : undefined;
  }
  const isBefore = held === "nothing" && kind === "map" && stage === "value" && token?.word?.quote === "";
  return isBefore && !text.slice(cursor, token.start).includes("\n")
    ? { ...token.word, start: cursor }
    : undefined;
}

function take({ kind, start, end, word }: FlowToken, around: Collection[], text: string): void {
  const own = around.at(-1);
  switch (kind) {
    case "open map":
    case "open list":
      if (own) own.held = "collection";
      around.push({
        kind: kind === "open map" ? "map" : "list",
        ...{ names: [], index: 0, key: "", stage: "key", held: "nothing", colonEnd: -1 },
      });
      return;
    case "comma":
      if (own) Object.assign(own, { index: own.index + 1, key: "", stage: "key", held: "nothing" });
      return;
    case "colon":
      if (own?.kind !== "map" || own.stage !== "key") return;
      own.key = typeof own.held === "object" ? textOf(own.held, text) : "";
      Object.assign(own, { stage: "value", held: "nothing", colonEnd: end });
      return;
    case "word":
      if (own === undefined || word === undefined) return;
      own.held = word;
      if (own.kind === "list" || own.stage === "key") own.names.push(text.slice(start, end));
  }
}

function isItsColon({ part, own, word }: Standing): boolean {
  return part === "key" && own.stage === "key" && word !== undefined;
}

function textOf({ start, end, quote }: FoundWord, text: string): string {
  return unquote(text.slice(start, end), quote);
}

/** Whether the next line with text stands no further in than `column` and does not close anything. */
function endsAfter(text: string, lineBreak: number, column: number): boolean {
  const next = text.slice(lineBreak).search(/\S/);
  if (next < 0) return true;
  const start = lineBreak + next;
  const isFurtherIn = start - (text.lastIndexOf("\n", start) + 1) > column;
  return !isFurtherIn && !/[}\]]/.test(text.charAt(start));
}
