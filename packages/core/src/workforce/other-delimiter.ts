import { type Delimiter, delimiterCodes } from "./head.js";
import { RecordScanner } from "./record.js";

/** Finds out whether a row that has not as many cells as the header has them with another delimiter. */
export class OtherDelimiter {
  readonly #scanners: readonly (readonly [Delimiter, RecordScanner])[];

  constructor(own: Delimiter) {
    this.#scanners = (Object.keys(delimiterCodes) as Delimiter[])
      .filter((delimiter) => delimiter !== own)
      .map((delimiter) => [delimiter, new RecordScanner(delimiterCodes[delimiter])]);
  }

  /**
   * The delimiter by which a row, without its line end, has so many cells; of a row with none of its own, `isWhole`, also one
   * by which it has more: decimal commas are then among them.
   */
  of(row: string, cells: number, isWhole: boolean): Delimiter | undefined {
    if (cells < 2) return undefined;
    let more: Delimiter | undefined;
    for (const [delimiter, scanner] of this.#scanners) {
      if (scanner.scan(row, 0, true) !== row.length) continue;
      if (scanner.count === cells) return delimiter;
      if (scanner.count > cells) more ??= delimiter;
    }
    return isWhole ? more : undefined;
  }
}
