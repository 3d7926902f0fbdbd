import { CARRIAGE_RETURN, LINE_FEED } from "./characters.js";
import { isUtf8 } from "./is-utf8.js";

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

  /** Every byte that came has been decoded. */
  get isClear(): boolean {
    return this.#unfinished.length === 0;
  }

  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #windows1252 = new TextDecoder("windows-1252");
  #unfinished: Uint8Array[] = [];
  #atStart = true;

  /** The text of the lines that end in this piece. */
  push(piece: Uint8Array): string {
    const end = lastLineEnd(piece);
    if (end === 0) {
      // A copy: the caller may read the next piece into the same memory.
      this.#unfinished.push(piece.slice());
      return "";
    }
    const lines = this.#joined(piece.subarray(0, end));
    if (end < piece.length) this.#unfinished.push(piece.slice(end));
    return this.#decode(lines);
  }

  /** The text of a last line without a line end. */
  finish(): string {
    return this.#decode(this.#joined(new Uint8Array(0)));
  }

  #joined(last: Uint8Array): Uint8Array {
    if (this.#unfinished.length === 0) return last;
    const pieces = [...this.#unfinished, last];
    this.#unfinished = [];
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
    return this.#windows1252.decode(bytes);
  }
}

/** Just after the last line end of a piece; 0 when it has none. */
function lastLineEnd(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN)) + 1;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) at++;
  return Math.min(at + 1, bytes.length);
}
