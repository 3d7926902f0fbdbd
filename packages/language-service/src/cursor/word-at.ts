import { unquote } from "./block-line.js";
import { type FoundWord, nodeAt, plainWord, quotedWord } from "./scalar-word.js";

/** The word at a column of a line, in what starts at `from`; `flow` where that is a collection; undefined where it is no word. */
export function wordFrom(text: string, column: number, from: number): FoundWord | "flow" | undefined {
  const { start, kind } = nodeAt(text, from);
  const isBefore = column < start;
  if (isBefore && text.slice(from, column).trim() !== "") return undefined;
  const empty: FoundWord = { start: column, end: column, quote: "", closed: true };
  switch (kind) {
    case "nothing":
      return column > start && text[start] === "#" ? undefined : empty;
    case "block":
      return undefined;
    case "flow":
      return isBefore || column === start ? undefined : "flow";
    case "quoted": {
      const word = quotedWord(text, start);
      if (isBefore || column > word.end + (word.closed ? 1 : 0)) return undefined;
      return word.closed ? word : openWord(text, word, column);
    }
    case "plain": {
      const word = plainWord(text, start);
      if (isBefore) return { ...word, start: column };
      if (column <= word.end) return word;
      // Blanks behind an unquoted word may be the middle of several words half typed.
      return text.slice(word.end, column).trim() === "" ? { ...word, end: column } : undefined;
    }
  }
}

/** Quotation marks that are not closed hold no more than the word at the cursor: what follows was there before them. */
export function openWord(text: string, word: FoundWord, column: number): FoundWord {
  const rest = /^[\p{L}\p{N}*-]*/u.exec(text.slice(column))?.[0] ?? "";
  return { ...word, end: column + rest.length, closed: false };
}

/** The word that an entry of a list or a key is, as written. */
export function wordIn(written: string): FoundWord {
  return /^["']/.test(written) ? quotedWord(written, 0) : plainWord(written, 0);
}

/** What it says. */
export function textOf(written: string): string {
  const { start, end, quote } = wordIn(written);
  return unquote(written.slice(start, end), quote);
}
