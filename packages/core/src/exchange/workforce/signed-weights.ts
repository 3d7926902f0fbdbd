import { type WeightFault, WeightReader } from "../../workforce/weight.js";
import type { ImportNote } from "./notes.js";
import type { ImportWeight } from "./plan.js";

/** Positions that a person can have, in thousandths of full time: what is larger is a per cent or a sum. */
const largestShare = 2000;
/** Rows that a question names. */
const mostNamed = 10;
const sign = /\s*(?:%|pst\.?|prosent|per ?cent)$/i;

/**
 * Reads weights of which some may have a per cent sign: a cell with one is per cent, whatever its column. One without is
 * what the column is said to be, unless that reading is unlikely: then it is counted among those that only the user can
 * tell of. Made once and used for every cell.
 */
export class SignedWeights {
  /** Of the last cell: whether its weight is per cent of full time. */
  isPercent = false;
  readonly #reader = new WeightReader();
  readonly #weight: ImportWeight;
  readonly #asked: boolean;
  #signed = 0;
  #doubtful = 0;
  readonly #lines: number[] = [];
  #value = "";

  /** `asked`: the user has said what the cells without a sign are. */
  constructor(weight: ImportWeight, asked: boolean) {
    this.#weight = weight;
    this.#asked = asked;
  }

  get fault(): WeightFault {
    return this.#reader.fault;
  }

  get rounded(): boolean {
    return this.#reader.rounded;
  }

  /** Thousandths of the cell's own unit, or -1 and its `fault`. */
  read(cell: string, line: number): number {
    const isSigned = this.#weight !== "headcount" && sign.test(cell);
    const text = isSigned ? cell.replace(sign, "") : cell;
    const milli = this.#reader.read(text, 0, text.length);
    this.isPercent = isSigned || this.#weight === "percent";
    if (milli < 0) return milli;
    if (isSigned) this.#signed++;
    else if (this.#isUnlikely(milli)) {
      if (this.#doubtful++ === 0) this.#value = cell;
      if (this.#lines.length < mostNamed) this.#lines.push(line);
    }
    return milli;
  }

  /** What the user must be asked; undefined where every cell says what it is. */
  question(header: string): ImportNote | undefined {
    const [line = 0] = this.#lines;
    const kind = this.#weight === "percent" ? "percent" : "fte";
    if (this.#asked || this.#doubtful === 0 || (kind === "fte" && this.#signed === 0)) return undefined;
    const [rows, signed] = [this.#doubtful, this.#signed];
    return {
      code: "percent-or-share",
      line,
      header,
      kind,
      value: this.#value,
      rows,
      lines: this.#lines,
      signed,
    };
  }

  /** 0.8 of a column of per cents may be a share; 80 beside per cents in a column of FTE may be a per cent. */
  #isUnlikely(milli: number): boolean {
    if (this.#weight === "percent") return milli > 0 && milli <= largestShare;
    return this.#weight === "fte" && milli > largestShare;
  }
}
