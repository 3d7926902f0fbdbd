import { NINE, ZERO } from "./characters.js";

const wordMask = 255;

/**
 * Numbers the distinct values of a column, 0 upwards. Four-digit codes, which most cells are, are found without
 * making a string of them.
 */
export class ValueIndex {
  /** The value behind each number. */
  readonly values: string[] = [];

  readonly #ids = new Map<string, number>();
  /** Number of the spelling met for each four-digit code, plus 1. */
  readonly #byCode = new Int32Array(10_000);
  /** The word last met at each place of a small table, and its number. */
  readonly #words: (string | undefined)[] = new Array<undefined>(wordMask + 1).fill(undefined);
  readonly #wordIds = new Int32Array(wordMask + 1);
  readonly #canonical: (spelling: string) => string;
  readonly #idOfValue = new Map<string, number>();

  /** Spellings with the same `canonical` value share a number. */
  constructor(canonical: (spelling: string) => string = (spelling) => spelling) {
    this.#canonical = canonical;
  }

  /** The number of the value that stands between two places of a text. */
  at(text: string, start: number, end: number): number {
    const code = end - start === 4 ? fourDigits(text, start) : -1;
    if (code < 0) return this.#ofWord(text, start, end);
    const known = this.#byCode[code] ?? 0;
    if (known > 0) return known - 1;
    const id = this.of(text.slice(start, end));
    this.#byCode[code] = id + 1;
    return id;
  }

  /** Words come again and again: one that was met is compared where it stands, without a string made of it. */
  #ofWord(text: string, start: number, end: number): number {
    const length = end - start;
    if (length === 0) return this.of("");
    const place = (length * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1)) & wordMask;
    const known = this.#words[place];
    if (known !== undefined && known.length === length && text.startsWith(known, start)) {
      return this.#wordIds[place] ?? 0;
    }
    const word = text.slice(start, end);
    const id = this.of(word);
    this.#words[place] = detached(word);
    this.#wordIds[place] = id;
    return id;
  }

  /** The number of a value by its spelling. */
  of(spelling: string): number {
    const known = this.#ids.get(spelling);
    if (known !== undefined) return known;
    const own = detached(spelling);
    const value = this.#canonical(own);
    let id = this.#idOfValue.get(value);
    if (id === undefined) {
      id = this.values.length;
      this.values.push(value);
      this.#idOfValue.set(value, id);
    }
    this.#ids.set(own, id);
    return id;
  }

  /** The number of a value that has been met, by its canonical form. */
  find(value: string): number | undefined {
    return this.#idOfValue.get(value);
  }
}

function fourDigits(text: string, start: number): number {
  let code = 0;
  for (let at = start; at < start + 4; at++) {
    const char = text.charCodeAt(at);
    if (char < ZERO || char > NINE) return -1;
    code = code * 10 + (char - ZERO);
  }
  return code;
}

/** A copy that does not keep alive the megabyte it was cut from, as a slice of 13 characters or more does. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : Array.from(slice).join("");
}
