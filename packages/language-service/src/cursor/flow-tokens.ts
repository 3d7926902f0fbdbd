import { type FoundWord, isBlank, quotedWord } from "./scalar-word.js";

export interface FlowToken {
  readonly kind: "open map" | "open list" | "close" | "comma" | "colon" | "word" | "comment" | "line break";
  readonly start: number;
  readonly end: number;
  readonly word?: FoundWord;
}

const marks: Readonly<Record<string, FlowToken["kind"]>> = {
  "{": "open map",
  "[": "open list",
  "}": "close",
  "]": "close",
  ",": "comma",
};

/** What a flow collection (`{ … }`, `[ … ]`) is written with, from `start` on; blanks are left out. */
export function* flowTokens(text: string, start: number): Generator<FlowToken> {
  let before: FlowToken | undefined;
  for (let at = start; at < text.length; at = before.end) {
    while (at < text.length && /[ \t\r]/.test(text.charAt(at))) at++;
    if (at >= text.length) return;
    before = tokenAt(text, at, before);
    yield before;
  }
}

function tokenAt(text: string, start: number, before: FlowToken | undefined): FlowToken {
  const first = text.charAt(start);
  const mark = marks[first];
  if (mark) return { kind: mark, start, end: start + 1 };
  if (first === "\n") return { kind: "line break", start, end: start + 1 };
  if (first === "#" && /\s/.test(text.charAt(start - 1))) {
    const end = text.indexOf("\n", start);
    return { kind: "comment", start, end: end < 0 ? text.length : end };
  }
  const isBehindQuotes = before?.kind === "word" && before.word?.quote !== "" && before.end === start;
  if (first === ":" && (isBehindQuotes || endsPlainKey(text, start))) {
    return { kind: "colon", start, end: start + 1 };
  }
  if (first === '"' || first === "'") {
    const word = quotedWord(text, start);
    return { kind: "word", start, end: word.end + (word.closed ? 1 : 0), word };
  }
  const end = endOfPlain(text, start);
  return { kind: "word", start, end, word: { start, end, quote: "", closed: true } };
}

/** At least one character, so that a walk always goes on. */
function endOfPlain(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (/[,[\]{}\r\n]/.test(character)) break;
    if (character === ":" && endsPlainKey(text, end)) break;
    if (character === "#" && isBlank(text[end - 1])) break;
  }
  return start + Math.max(text.slice(start, end).trimEnd().length, 1);
}

/** A colon ends an unquoted key where a blank, a bracket or a comma follows. */
function endsPlainKey(text: string, colon: number): boolean {
  return /^[\s,[\]{}]?$/.test(text.charAt(colon + 1));
}
