import type { WalkPath } from "@kommuneradar/core";
import type { ShownTitle } from "../shown-title.js";

/** The total under one choice made otherwise. */
export interface SensitivityEnd {
  /** Place of A on the chart, 0–1. */
  readonly at: number;
  /** A there, with its unit. */
  readonly text: string;
  /** What is chosen there: `31-1013 0,47`, a mapping, `av`; "" where the choice does not move A. */
  readonly name: string;
  /** The name in full; "" where `name` is all there is. A source occupation's is in English. */
  readonly fullName: string;
  /** Where the total there is explained. */
  readonly path: WalkPath;
}

/** One choice behind the total, from the least it makes of A to the greatest. */
export interface SensitivityRow extends ShownTitle {
  /** Unique among the rows. */
  readonly id: string;
  /** Code of an occupation; "" for a choice of method. */
  readonly code: string;
  /** One source occupation only: those of its group were tried, and the row is starred. */
  readonly starred: boolean;
  /** The alternative that makes least of A, or the total itself. */
  readonly least: SensitivityEnd;
  /** The alternative that makes most of A, or the total itself. */
  readonly greatest: SensitivityEnd;
  /** The farthest A gets from the total, with its sign. */
  readonly change: string;
  /** Where that change is explained. */
  readonly changePath: WalkPath;
  /** Where that change of B is explained. */
  readonly highPath: WalkPath;
  /** The same of B; "" where the score set has no B. */
  readonly highChange: string;
  /** What moves B farthest, where A does not move; else "". */
  readonly highName: string;
}

/** What each choice does to the total. */
export interface SensitivityView {
  /** Of the section. */
  readonly heading: string;
  /** false: not computed, as nobody has opened it; there are then no rows. */
  readonly isOpen: boolean;
  /** It is to be computed, or being so: there are no rows, or those of the figures before. */
  readonly isWaiting: boolean;
  /** Of `SensitivityRow.change`, with its unit. */
  readonly changeHeading: string;
  /** "" where the score set has no B. */
  readonly highHeading: string;
  /** The total as it is: the line that every bar stands at. */
  readonly total: { readonly at: number; readonly text: string };
  /** What moves A most first: ten occupations at most, and every other choice. */
  readonly rows: readonly SensitivityRow[];
  /** How it is to be read, and what is not in it. */
  readonly notes: readonly string[];
}
