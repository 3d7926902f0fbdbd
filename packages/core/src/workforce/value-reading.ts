import { isBlank } from "./characters.js";
import type { Codebook } from "./codebook.js";
import type { ValueIndex } from "./value-index.js";

/** The value is not one that a plain row can have. */
export const notPlain = -1;

/** Reads the values of a column that are met for the first time. A value is plain where nothing is to be said of it. */
export class ValueReading {
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  private constructor(
    private readonly values: ValueIndex,
    private readonly isPlain: (id: number) => boolean,
  ) {}

  /** Of the dimensions, and of the occupations last. */
  static of(codebook: Codebook): readonly ValueReading[] {
    const ofDimensions = codebook.dimensions.map(
      (values, dimension) =>
        new ValueReading(values, (id) => codebook.faultOf(dimension, values.values[id] ?? "") === undefined),
    );
    return [...ofDimensions, new ValueReading(codebook.occupations, (id) => codebook.occupationKnown(id))];
  }

  /** The number of the value between two places, or `notPlain`. Blanks around it do not count. */
  read(bytes: Uint8Array, start: number, end: number): number {
    let text: string;
    try {
      text = this.#utf8.decode(bytes.subarray(start, end));
    } catch {
      // The line is of another encoding, also where it is ASCII.
      return notPlain;
    }
    let from = 0;
    let to = text.length;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    const id = this.values.of(text.slice(from, to));
    return this.isPlain(id) ? id : notPlain;
  }
}
