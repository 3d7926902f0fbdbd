import type { BlockReading } from "./block-reading.js";

type Read = { readonly reading: Pick<BlockReading, "lines" | "firstLines"> };

/** Where the first row of each occupation stands, in blocks that are not looked through twice for the same one. */
export class FirstLines {
  readonly #blocks: Iterable<Read>;
  readonly #headLines: number;
  readonly #known = new Map<number, number | undefined>();

  constructor(blocks: Iterable<Read>, headLines: number) {
    this.#blocks = blocks;
    this.#headLines = headLines;
  }

  /** 0-based, by the number of the occupation. */
  of(occupation: number): number | undefined {
    if (!this.#known.has(occupation)) this.#known.set(occupation, this.#find(occupation));
    return this.#known.get(occupation);
  }

  #find(occupation: number): number | undefined {
    let line = this.#headLines;
    for (const { reading } of this.#blocks) {
      for (let i = 0; i < reading.firstLines.length; i += 2) {
        if (reading.firstLines[i] === occupation) return line + (reading.firstLines[i + 1] ?? 0);
      }
      line += reading.lines;
    }
    return undefined;
  }
}

/** Whether blocks in the place of others leave every first line where it is. */
export function haveSameLines(before: readonly Read[], after: readonly Read[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ reading }, at) => {
      const other = after[at]?.reading;
      return (
        other?.lines === reading.lines &&
        (other.firstLines === reading.firstLines || haveSameValues(other.firstLines, reading.firstLines))
      );
    })
  );
}

function haveSameValues(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place]);
}
