import { CARRIAGE_RETURN, LINE_FEED } from "./characters.js";
import { isUtf8 } from "./is-utf8.js";
import { decodeWindows1252 } from "./windows-1252.js";

/**
 * Decodes bytes that come in pieces, split anywhere. Every line is read by itself: as UTF-8 when it is valid UTF-8,
 * else as Windows-1252. Both write line ends, delimiters and digits alike, so lines can be told apart before they are
 * decoded; Norwegian letters in Windows-1252 are not valid UTF-8, so the two are not mistaken for each other; and a file put
 * together from sources of both kinds comes out right. How the bytes are split never matters.
 */
export class LineDecoder {
  /** `windows-1252` as soon as one line is not UTF-8. */
  encoding: "utf-8" | "windows-1252" = "utf-8";
  /** The first bytes say UTF-16, which is not read. */
  utf16 = false;
  /** A NUL stands in what was left out: the file is no text. */
  leftOutNul = false;

  /** Every byte that came has been decoded. */
  get isClear(): boolean {
    return this.#unfinished.length === 0;
  }

  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #mostBytes: number;
  #unfinished: Uint8Array[] = [];
  #unfinishedLength = 0;
  /** Reads what is left out of the unfinished line, to tell its encoding; undefined when nothing is. */
  #leftOut: InstanceType<typeof TextDecoder> | undefined;
  #atStart = true;

  /** @param mostBytes of a line that comes in several pieces; the rest of it is left out, up to its line end */
  constructor(mostBytes = Number.POSITIVE_INFINITY) {
    this.#mostBytes = mostBytes;
  }

  /** The text of the lines that end in this piece. */
  push(piece: Uint8Array): string {
    const end = lastLineEnd(piece);
    if (end === 0) {
      this.#hold(piece);
      return "";
    }
    const lines = this.#joined(piece, end);
    if (end < piece.length) this.#hold(piece.subarray(end));
    return this.#decode(lines);
  }

  /** The text of a last line without a line end. */
  finish(): string {
    return this.#decode(this.#joined(new Uint8Array(0), 0));
  }

  #hold(piece: Uint8Array): void {
    if (this.#leftOut) {
      this.#leaveOut(piece);
      return;
    }
    const room = this.#mostBytes - this.#unfinishedLength;
    const kept = piece.length > room ? startOfCharacter(piece, room) : piece.length;
    // A copy: the caller may read the next piece into the same memory. (A Buffer's own `slice` is none.)
    const held = new Uint8Array(piece.subarray(0, kept));
    this.#unfinished.push(held);
    this.#unfinishedLength += held.length;
    if (held.length === piece.length) return;
    this.#leftOut = new TextDecoder("utf-8", { fatal: true });
    this.#leaveOut(piece.subarray(held.length));
  }

  /** Looks at bytes that are not kept; the line is the other encoding's if they are not UTF-8. */
  #leaveOut(bytes: Uint8Array, isLast = false): void {
    if (bytes.includes(0)) this.leftOutNul = true;
    if (this.encoding !== "utf-8") return;
    try {
      this.#leftOut?.decode(bytes, { stream: !isLast });
    } catch {
      this.encoding = "windows-1252";
    }
  }

  /** What is held of the unfinished line, with the lines of a piece up to a place. */
  #joined(piece: Uint8Array, end: number): Uint8Array {
    if (this.#unfinished.length === 0) return piece.subarray(0, end);
    let start = 0;
    if (this.#leftOut) {
      if (end > 0) start = lineEnd(piece, 0) - 1;
      this.#leaveOut(piece.subarray(0, start), true);
      this.#leftOut = undefined;
    }
    const pieces = [...this.#unfinished, piece.subarray(start, end)];
    this.#unfinished = [];
    this.#unfinishedLength = 0;
    const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      joined.set(piece, at);
      at += piece.length;
    }
    return joined;
  }

  #decode(bytes: Uint8Array): string {
    if (bytes.length === 0) return "";
    if (this.#atStart) {
      this.#atStart = false;
      const [first, second] = bytes;
      this.utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    }
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return this.#decodeLineByLine(bytes);
    }
  }

  #decodeLineByLine(bytes: Uint8Array): string {
    let text = "";
    let runStart = 0;
    let runIsUtf8 = true;
    let at = 0;
    while (at < bytes.length) {
      const end = lineEnd(bytes, at);
      const utf8 = isUtf8(bytes, at, end);
      if (utf8 !== runIsUtf8) {
        text += this.#decodeRun(bytes.subarray(runStart, at), runIsUtf8);
        runStart = at;
        runIsUtf8 = utf8;
      }
      at = end;
    }
    return text + this.#decodeRun(bytes.subarray(runStart), runIsUtf8);
  }

  #decodeRun(bytes: Uint8Array, utf8: boolean): string {
    if (utf8) return this.#utf8.decode(bytes);
    this.encoding = "windows-1252";
    return decodeWindows1252(bytes);
  }
}

/** Just after the last line end of a piece; 0 when it has none. */
function lastLineEnd(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN)) + 1;
}

/** Where the UTF-8 character starts that goes on at a place, or the place itself. */
function startOfCharacter(bytes: Uint8Array, place: number): number {
  let at = place;
  while (at > 0 && place - at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) at++;
  return Math.min(at + 1, bytes.length);
}
