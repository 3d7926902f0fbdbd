import { type OccupationResult, sameItems } from "@kommuneradar/core";
import type { OccupationPlace } from "./input.js";
import type { OccupationRow } from "./model.js";

/** What is said of one occupation beside what it weighs and is worth. */
export interface RowFacts {
  readonly changed: boolean;
  readonly place: OccupationPlace | undefined;
}

/** How the rows of one view are made. */
export interface RowMaking {
  /** What all rows rest on, in text. */
  readonly shared: string;
  /** What facts are taken from: while these are the same objects, so are the facts of an occupation. */
  readonly factsFrom: readonly unknown[];
  factsOf(occupation: OccupationResult): RowFacts;
  /** What weight times value adds to measure A, in units of the last decimal shown; null where nothing has a value. */
  contributionOf(carries: number): number | null;
  /** `contribution` is null without a value. */
  make(occupation: OccupationResult, facts: RowFacts, contribution: number | null): OccupationRow;
}

interface Kept extends RowFacts {
  readonly shared: string;
  readonly contribution: number;
  readonly row: OccupationRow;
}

/** In place of the number of an occupation that has no value. */
const none = Number.NEGATIVE_INFINITY;

/** Above this many other rows all are sorted anew. */
const fewRows = 16;

/**
 * Rows of one view kept for the next: a row made from the same things is the same object. An edit moves what every
 * occupation contributes, and what is shown of it in few. To see that, neither occupations nor rows are looked into:
 * hundreds of objects that nobody has touched since the last key are far away, numbers in a row are not.
 */
export class KeptRows {
  #factsFrom: readonly unknown[] = [];
  #shared = "";
  #occupations: readonly OccupationResult[] = [];
  #carries = new Float64Array(0);
  #contributions = new Float64Array(0);
  #kept: readonly Kept[] = [];
  #sorted: readonly OccupationRow[] = [];

  /** First what carries most of measure A, then, by weight, what has no value. */
  rowsOf(occupations: readonly OccupationResult[], making: RowMaking): readonly OccupationRow[] {
    const isSameGround = making.shared === this.#shared && sameItems(making.factsFrom, this.#factsFrom);
    const before = this.#occupations;
    const carries = new Float64Array(occupations.length);
    const contributions = new Float64Array(occupations.length);
    const kept: Kept[] = [];
    for (const [at, occupation] of occupations.entries()) {
      // Where an occupation was is found by the object alone.
      const was = occupation === before[at] ? at : before.indexOf(occupation);
      const known = this.#kept[was];
      const carried = (was < 0 ? undefined : this.#carries[was]) ?? carriedBy(occupation);
      const contribution = carried === none ? none : (making.contributionOf(carried) ?? none);
      carries[at] = carried;
      contributions[at] = contribution;
      const isKept = known !== undefined && isSameGround && contribution === this.#contributions[was];
      kept.push(isKept ? known : rowOf(occupation, contribution, making, known));
    }
    this.#sorted = sortedRows(this.#sorted, this.#kept, kept);
    this.#factsFrom = making.factsFrom;
    this.#shared = making.shared;
    this.#occupations = occupations;
    this.#carries = carries;
    this.#contributions = contributions;
    this.#kept = kept;
    return this.#sorted;
  }
}

function carriedBy({ weight, probability }: OccupationResult): number {
  return probability === null ? none : weight * probability;
}

/** The row as it was, or another. */
function rowOf(
  occupation: OccupationResult,
  contribution: number,
  making: RowMaking,
  known: Kept | undefined,
): Kept {
  const { shared } = making;
  const facts = making.factsOf(occupation);
  if (
    known?.contribution === contribution &&
    known.shared === shared &&
    known.changed === facts.changed &&
    isSamePlace(known.place, facts.place)
  ) {
    return known;
  }
  const row = making.make(occupation, facts, contribution === none ? null : contribution);
  return { ...facts, shared, contribution, row };
}

function isSamePlace(one: OccupationPlace | undefined, other: OccupationPlace | undefined): boolean {
  return (
    one === other || (one?.line === other?.line && one?.file === other?.file && one?.rows === other?.rows)
  );
}

/** The rows in their order, given those that were sorted before: only what is another, or elsewhere, looks for its place. */
function sortedRows(
  sorted: readonly OccupationRow[],
  before: readonly Kept[],
  now: readonly Kept[],
): readonly OccupationRow[] {
  const changed = now.flatMap((one, at) => (one === before[at] ? [] : [at]));
  if (before.length !== now.length || changed.length > fewRows) {
    return now.map(({ row }) => row).sort(byContribution);
  }
  if (changed.length === 0) return sorted;
  const gone = changed.map((at) => before[at]?.row);
  const rows = sorted.filter((row) => !gone.includes(row));
  for (const at of changed) {
    const row = now[at]?.row;
    if (row !== undefined) rows.splice(placeFor(row, rows), 0, row);
  }
  return rows;
}

function placeFor(row: OccupationRow, rows: readonly OccupationRow[]): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = rows[middle];
    if (there !== undefined && byContribution(there, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byContribution(one: OccupationRow, other: OccupationRow): number {
  return (
    (other.carries ?? -1) - (one.carries ?? -1) ||
    other.weight - one.weight ||
    (one.code < other.code ? -1 : 1)
  );
}
