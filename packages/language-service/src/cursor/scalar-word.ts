/** A word of a line: where it stands (without its quotation marks), and how it is quoted. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly quote: "" | '"' | "'";
  /** The quotation mark that closes it is there. */
  readonly closed: boolean;
}

/** What stands at a place of a line, behind its blanks, anchors and tags. */
export interface FoundNode {
  readonly start: number;
  readonly kind: "nothing" | "block" | "flow" | "quoted" | "plain";
}

const properties = /[ \t]*(?:[&!][^\s,[\]{}]*(?:[ \t]+|$))*/y;

export function nodeAt(line: string, from: number): FoundNode {
  properties.lastIndex = from;
  properties.test(line);
  const start = Math.max(properties.lastIndex, from);
  const first = line[start];
  if (first === undefined || (first === "#" && isBlank(line[start - 1]))) return { start, kind: "nothing" };
  if (first === "{" || first === "[") return { start, kind: "flow" };
  if (first === '"' || first === "'") return { start, kind: "quoted" };
  const isBlock = (first === "|" || first === ">") && /^[-+\d]*\s*(?:#.*)?$/.test(line.slice(start + 1));
  return { start, kind: isBlock ? "block" : "plain" };
}

/** The quoted word that starts at a quotation mark, to its end or the end of the text. */
export function quotedWord(text: string, at: number): FoundWord {
  const quote = text[at] === "'" ? "'" : '"';
  for (let end = at + 1; end < text.length; end++) {
    if (quote === '"' && text[end] === "\\") end++;
    else if (text[end] === quote) {
      if (quote === "'" && text[end + 1] === "'") end++;
      else return { start: at + 1, end, quote, closed: true };
    }
  }
  return { start: at + 1, end: text.length, quote, closed: false };
}

/** The unquoted word that starts there, to the end of the line or its comment. */
export function plainWord(line: string, start: number): FoundWord {
  const comment = line.slice(start).search(/\s#/);
  const end = start + line.slice(start, comment < 0 ? undefined : start + comment).trimEnd().length;
  return { start, end, quote: "", closed: true };
}

export function isBlank(character: string | undefined): boolean {
  return character === undefined || character === " " || character === "\t";
}
