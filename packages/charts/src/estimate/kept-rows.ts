import { sameItems } from "@kommuneradar/core";
import type { OccupationRow } from "./model.js";
import type { KeepRow } from "./occupations-view.js";

interface Kept {
  readonly from: readonly unknown[];
  readonly row: OccupationRow;
}

/** Rows of one view kept for the next: a row made from the same things is the same object. */
export class KeptRows {
  private last: ReadonlyMap<string, Kept> = new Map();

  /** For one view; what it does not ask for is forgotten. */
  next(): KeepRow {
    const { last } = this;
    const now = new Map<string, Kept>();
    this.last = now;
    return (code, from, make) => {
      const known = last.get(code);
      const kept = known !== undefined && sameItems(known.from, from) ? known : { from, row: make() };
      now.set(code, kept);
      return kept.row;
    };
  }
}
