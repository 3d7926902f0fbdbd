import { NINE, ZERO } from "./characters.js";
import { notPlain, type ValueReading } from "./value-reading.js";

/** Values remembered by their bytes: a power of two. */
const slots = 2048;

/** Longer than any code or name: such a cell is left to who reads text. */
const longest = 64;

/**
 * Numbers of the values of a column, found by the bytes of their cells: no text is made of a cell that was met before.
 * A value is plain where nothing is to be said of it.
 */
export class PlainValues {
  /** By four digits: the number plus 2; 1 for what is not plain; 0 for what was not met. */
  readonly #byCode = new Int32Array(10_000);
  readonly #bytes = new Uint8Array(slots * longest);
  readonly #lengths = new Uint8Array(slots);
  readonly #ids = new Int32Array(slots);
  #empty: number | undefined;

  constructor(private readonly reading: ValueReading) {}

  /** The number of the value between two places, or `notPlain`. Blanks around it do not count. */
  at(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length === 4) {
      const code = fourDigits(bytes, start);
      if (code >= 0) {
        const known = this.#byCode[code] ?? 0;
        if (known > 0) return known - 2;
        const id = this.reading.read(bytes, start, end);
        this.#byCode[code] = id + 2;
        return id;
      }
    }
    if (length === 0) {
      this.#empty ??= this.reading.read(bytes, start, end);
      return this.#empty;
    }
    if (length > longest) return notPlain;
    const slot = slotOf(bytes, start, length);
    if (this.#lengths[slot] === length && this.#holds(slot * longest, bytes, start, length)) {
      return this.#ids[slot] ?? notPlain;
    }
    const id = this.reading.read(bytes, start, end);
    this.#bytes.set(bytes.subarray(start, end), slot * longest);
    this.#lengths[slot] = length;
    this.#ids[slot] = id;
    return id;
  }

  #holds(at: number, bytes: Uint8Array, start: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.#bytes[at + i] !== bytes[start + i]) return false;
    return true;
  }
}

function fourDigits(bytes: Uint8Array, start: number): number {
  let code = 0;
  for (let at = start; at < start + 4; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    code = code * 10 + (byte - ZERO);
  }
  return code;
}

function slotOf(bytes: Uint8Array, start: number, length: number): number {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
