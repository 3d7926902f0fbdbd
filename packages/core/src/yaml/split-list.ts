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
 * @param isEntry tells of a part that it is known to be an entry, which saves looking at its lines
 */
export function splitList(
  text: string,
  key: string,
  isEntry: (part: string) => boolean,
): SplitList | undefined {
  const start = firstEntry(text, key);
  if (start === undefined) return undefined;
  const { from, indent } = start;
  const dash = `\n${" ".repeat(indent)}-`;
  const endsList = new RegExp(`\\n {0,${indent}}(?![ \\r\\n#]|$)`);
  const entries: string[] = [];
  let at = from;
  for (let next = nextEntry(text, at, dash); next !== undefined; next = nextEntry(text, at, dash)) {
    const part = text.slice(at, next);
    if (!isEntry(part) && endsList.test(part)) break;
    if (entries.push(part) > mostEntries) return undefined;
    at = next;
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
    const behind = text[found + dash.length];
    if (behind === undefined || behind === " " || behind === "\n" || behind === "\r") return found + 1;
  }
  return undefined;
}
