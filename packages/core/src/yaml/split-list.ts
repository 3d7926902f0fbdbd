import type { FindPart } from "./follow-parts.js";

/** A text cut at the entries of its one long list. `head`, `entries` and `rest` in a row are the text. */
export interface SplitList {
  /** Up to the first entry: whole lines, the last with content being the list's key. */
  readonly head: string;
  /** Spaces before the dash of every entry. */
  readonly indent: number;
  /** All entries but the last, as whole lines, each with the blank lines and comments after it. */
  readonly entries: readonly string[];
  /** The last entry, and all that follows the list. */
  readonly rest: string;
}

/** Apart, entries take twice the memory: no list of this length is written by hand. */
const mostEntries = 20_000;

/**
 * Cuts a text before every line that looks like an entry of the block list under a key of the outermost map.
 * Undefined where no such list is in sight, or it is too long. Only how lines look is considered: whether the cuts are where YAML has
 * them, the parts must show (`readEntry`, `readFrame`).
 * @param find finds the lines of an entry that was cut out with this function before, where they stand at a place
 * @param isEntry tells of a part that it is known to be an entry, which saves looking at its lines
 */
export function splitList(
  text: string,
  key: string,
  find: FindPart,
  isEntry: (part: string) => boolean,
): SplitList | undefined {
  const start = firstEntry(text, key);
  if (start === undefined) return undefined;
  const { from, indent } = start;
  const dash = `\n${" ".repeat(indent)}-`;
  const endsList = new RegExp(`\\n {0,${indent}}(?![ \\r\\n#]|$)`);
  const entries: string[] = [];
  let at = from;
  for (;;) {
    let part = find(text, at);
    // It has no dash of an entry inside, having been cut out as one; but what follows may be part of it now.
    if (part === undefined || !isDash(text, at + part.length - 1, dash)) {
      const next = nextEntry(text, at, dash);
      if (next === undefined) break;
      part = text.slice(at, next);
      if (!isEntry(part) && endsList.test(part)) break;
    }
    if (entries.push(part) > mostEntries) return undefined;
    at += part.length;
  }
  return { head: text.slice(0, from), indent, entries, rest: text.slice(at) };
}

/** The line of the first dash below the key, where nothing but blank lines and comments stand between. */
function firstEntry(
  text: string,
  key: string,
): { readonly from: number; readonly indent: number } | undefined {
  const found = new RegExp(`^${key}: *(?:#.*)?\\r?\\n`, "m").exec(text);
  if (!found) return undefined;
  let from = found.index + found[0].length;
  while (from < text.length) {
    const lineEnd = text.indexOf("\n", from);
    const line = text.slice(from, lineEnd < 0 ? undefined : lineEnd);
    const dash = /^ *(?=-(?:[ \r]|$))/.exec(line);
    if (dash) return { from, indent: dash[0].length };
    if (lineEnd < 0 || !/^ *(?:#.*)?\r?$/.test(line)) return undefined;
    from = lineEnd + 1;
  }
  return undefined;
}

/** Where the next line begins that has the dash of an entry. */
function nextEntry(text: string, after: number, dash: string): number | undefined {
  for (let found = text.indexOf(dash, after); found >= 0; found = text.indexOf(dash, found + 1)) {
    if (isDash(text, found, dash)) return found + 1;
  }
  return undefined;
}

/** Whether a line ends at a place, and the next has the dash of an entry. */
function isDash(text: string, at: number, dash: string): boolean {
  if (!text.startsWith(dash, at)) return false;
  const behind = text[at + dash.length];
  return behind === undefined || behind === " " || behind === "\n" || behind === "\r";
}
