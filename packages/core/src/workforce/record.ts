import { CARRIAGE_RETURN, isBlank, LINE_FEED, QUOTE } from "./characters.js";

/**
 * The longest quoted cell, in characters with its quotes: an Excel cell's 32,767, each of them doubled.
 * A quotation mark without an end within this length is a character like any other.
 */
export const longestQuotedCell = 65_536;

/**
 * The longest record that is read, in UTF-16 units, mostly one line: many times what any row of a table has, and little
 * enough to hold in memory. A longer one is a file of another kind, or one that has lost its line ends. It ends with the
 * line in which it grows too long.
 */
export const longestLine = 1_000_000;

/**
 * Scans one CSV record at a time (RFC 4180; LF, CRLF or CR) and holds where its cells are. Made once and filled
 * again for every record, so that scanning makes no garbage.
 */
export class RecordScanner {
  /** Cells of the record. */
  count = 0;
  /** Where each cell starts and ends in the text, quotation marks included. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Whether each cell stands in quotation marks that open and close as they should. */
  readonly quoted: boolean[] = [];
  /** End of the record without its line end. */
  contentEnd = 0;
  /** Line ends inside the record and after it. */
  lineBreaks = 0;
  /** Whether a line ends inside a quoted cell of the record. */
  spansLines = false;
  /**
   * End (exclusive) of what was looked at to decide where the record ends. One past the text's length when it
   * mattered that the text ends there.
   */
  lookedTo = 0;
  /** Where a quotation mark opens a cell without closing it; -1 when none does. */
  strayQuote = -1;
  /** Whether the record is longer than `longestLine`; then it has no cells. */
  isTooLong = false;

  readonly #delimiter: number;
  readonly #padded: boolean;

  /** `padded`: cells may be aligned with blanks, so that a quotation mark opens a cell, and closes it, beside blanks too. */
  constructor(delimiter: number, padded = false) {
    this.#delimiter = delimiter;
    this.#padded = padded;
  }

  /**
   * Scans the record at `start`. Returns where the next one starts, or -1 when the text ends too early to tell;
   * with `final` the text is all there is, and the answer is never -1.
   */
  scan(text: string, start: number, final: boolean): number {
    const delimiter = this.#delimiter;
    const length = text.length;
    this.count = 0;
    this.lineBreaks = 0;
    this.spansLines = false;
    this.lookedTo = 0;
    this.strayQuote = -1;
    this.isTooLong = false;
    let at = start;
    for (;;) {
      let cellStart = at;
      let quotedEnd = -1;
      const opening = this.#padded ? this.#afterBlanks(text, at) : at;
      if (opening < length && text.charCodeAt(opening) === QUOTE) {
        // No quote may close beyond what is held of a long line.
        if (at + longestQuotedCell > start + longestLine) {
          const lineEnd = endOfLine(text, at);
          if (lineEnd - start > longestLine) return this.#endTooLong(text, lineEnd, final);
          if (lineEnd === length && !final) return -1;
          this.#looked(lineEnd + 1, 0);
        }
        const close = this.#closingQuote(text, opening, final);
        if (close === undecided) return -1;
        if (close === stray) {
          if (this.strayQuote < 0) this.strayQuote = opening;
        } else {
          this.lineBreaks += countLineBreaks(text, opening, close);
          cellStart = opening;
          at = quotedEnd = close;
        }
      }
      let code = -1;
      while (at < length) {
        code = text.charCodeAt(at);
        if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
        at++;
      }
      if (at - start > longestLine) return this.#endTooLong(text, at, final);
      if (at === length && !final) return -1;
      this.starts[this.count] = cellStart;
      this.ends[this.count] = quotedEnd < 0 ? at : quotedEnd;
      this.quoted[this.count] = quotedEnd >= 0;
      this.count++;
      if (at < length && code === delimiter) {
        at++;
        continue;
      }
      return this.#endRecord(text, at, final);
    }
  }

  /** First and last character of a cell's content: inside its quotation marks, without blanks around it. */
  contentStart(text: string, cell: number): number {
    let start = (this.starts[cell] ?? 0) + (this.quoted[cell] ? 1 : 0);
    const end = this.#innerEnd(cell);
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    return start;
  }

  /** End (exclusive) of a cell's content. */
  contentEndOf(text: string, cell: number, contentStart: number): number {
    let end = this.#innerEnd(cell);
    while (end > contentStart && isBlank(text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** The content of a cell as text: doubled quotation marks made single, blanks around it taken off. */
  content(text: string, cell: number): string {
    const start = this.contentStart(text, cell);
    const content = text.slice(start, this.contentEndOf(text, cell, start));
    return this.quoted[cell] ? content.replaceAll('""', '"') : content;
  }

  #innerEnd(cell: number): number {
    return (this.ends[cell] ?? 0) - (this.quoted[cell] ? 1 : 0);
  }

  #endTooLong(text: string, from: number, final: boolean): number {
    const end = endOfLine(text, from);
    if (end === text.length && !final) return -1;
    this.isTooLong = true;
    this.count = 0;
    return this.#endRecord(text, end, final);
  }

  #endRecord(text: string, at: number, final: boolean): number {
    const length = text.length;
    this.contentEnd = at;
    this.spansLines = this.lineBreaks > 0;
    let next = at;
    let looked = length + 1;
    if (at < length) {
      this.lineBreaks++;
      next = at + 1;
      looked = next;
      if (text.charCodeAt(at) === CARRIAGE_RETURN) {
        if (next === length && !final) return -1;
        if (text.charCodeAt(next) === LINE_FEED) next++;
        looked = Math.max(next, at + 2);
      }
    }
    this.lookedTo = Math.max(this.lookedTo, looked);
    return next;
  }

  /** The character after the quotation mark that closes the cell opened at `open`. */
  #closingQuote(text: string, open: number, final: boolean): number {
    const limit = open + longestQuotedCell;
    let from = open + 1;
    for (;;) {
      const mark = text.indexOf('"', from);
      if (mark < 0 || mark >= limit) {
        if (mark < 0 && text.length < limit && !final) return undecided;
        return this.#looked(mark < 0 ? Math.min(text.length + 1, limit) : limit, stray);
      }
      if (mark + 1 === text.length) {
        if (!final) return undecided;
        return this.#looked(mark + 2, mark + 1);
      }
      if (text.charCodeAt(mark + 1) === QUOTE) {
        from = mark + 2;
        continue;
      }
      const next = this.#padded ? this.#afterBlanks(text, mark + 1) : mark + 1;
      if (next === text.length && !final) return undecided;
      const after = text.charCodeAt(next);
      const closes =
        next === text.length || after === this.#delimiter || after === LINE_FEED || after === CARRIAGE_RETURN;
      return this.#looked(next + 1, closes ? mark + 1 : stray);
    }
  }

  #afterBlanks(text: string, from: number): number {
    let at = from;
    while (at < text.length && isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== this.#delimiter) at++;
    return at;
  }

  #looked(to: number, answer: number): number {
    this.lookedTo = Math.max(this.lookedTo, to);
    return answer;
  }
}

const undecided = -1;
const stray = -2;

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== CARRIAGE_RETURN)
    at++;
  return at;
}

/** Line ends between two places: LF, CRLF or CR. */
export function countLineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) breaks++;
    else if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) breaks++;
  }
  return breaks;
}
