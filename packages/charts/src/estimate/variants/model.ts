import type { WalkPath } from "@kommuneradar/core";
import type { ShownTitle } from "../shown-title.js";

/** One score set's row. Its mark stands between the ends of its own scale, never on an axis shared with another. */
export interface ScoreSetRow {
  readonly id: string;
  readonly title: string;
  /** What it speaks of, and in what: `eksponering for KI, indeks`. */
  readonly kind: string;
  readonly source: string;
  readonly scale: { readonly from: string; readonly to: string };
  /** Place of A between those ends, 0–1; null without a value. */
  readonly at: number | null;
  readonly meanText: string;
  /** "–" where the set has no thresholds. */
  readonly highText: string;
  readonly coverageText: string;
  /** Rank agreement with the first set, and over how many occupations; "" for the first set. */
  readonly agreementText: string;
  readonly agreementOver: string;
  /** Where its figures are explained, and where the agreement is. */
  readonly path: WalkPath;
  readonly agreementPath: WalkPath;
}

/** An occupation that two sets place furthest apart, its place in each of 100. */
export interface ApartRow extends ShownTitle {
  readonly code: string;
  readonly inFirst: string;
  readonly inThis: string;
  /** Where both places are explained. */
  readonly path: WalkPath;
}

/** Several score sets side by side. */
export interface ScoreSetsView {
  readonly heading: string;
  readonly rows: readonly ScoreSetRow[];
  readonly apart: readonly {
    readonly id: string;
    readonly heading: string;
    readonly first: string;
    readonly other: string;
    readonly rows: readonly ApartRow[];
  }[];
  readonly notes: readonly string[];
}

/** One mapping, or the mapping that is set with coarser codes. Places 0–1 on the scale that all rows share. */
export interface MappingRow {
  readonly id: string;
  readonly title: string;
  /** The estimate's own. */
  readonly current: boolean;
  /** Where its figures are explained. */
  readonly path: WalkPath;
  readonly mean: { readonly at: number | null; readonly text: string };
  readonly high: { readonly at: number | null; readonly text: string };
  /** "" where it is B itself. */
  readonly byUnitGroups: string;
  readonly coverageText: string;
}

export interface MappingsView {
  readonly heading: string;
  readonly axis: { readonly from: string; readonly to: string };
  readonly rows: readonly MappingRow[];
  readonly notes: readonly string[];
}
