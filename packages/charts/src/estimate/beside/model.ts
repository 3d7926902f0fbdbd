import type { WalkPath } from "@kommuneradar/core";

/** A measure in a comparison: its place on the axis 0–1 (of a share: the share) and its text. */
export interface ShareView {
  readonly value: number | null;
  readonly text: string;
}

/** One part's figures in one row. `hidden`: a small cell, or one that would tell such a one. */
export interface ComparedCell {
  readonly hidden: boolean;
  readonly weightText: string;
  readonly mean: ShareView;
  readonly high: ShareView;
}

/** A row of a comparison, every word and number resolved. */
export interface ComparedRow {
  /** Sector id. */
  readonly id: string;
  readonly title: string;
  /** One per column, in their order. */
  readonly cells: readonly ComparedCell[];
}

/** A difference and what it is the sum of. */
export interface SplitView {
  readonly id: string;
  readonly against: string;
  readonly measure: string;
  readonly difference: string;
  readonly mix: string;
  readonly sector: string;
  /** Where it is explained. */
  readonly path: WalkPath;
}

/** A municipality, a group and all rows side by side. */
export interface ComparisonView {
  readonly heading: string;
  /** A municipality is chosen; else the reader is asked to choose one. */
  readonly isChosen: boolean;
  /** Why there is nothing to show; "" where there is. */
  readonly absent: string;
  readonly unit: string;
  /** Ends of the axis of measure A. */
  readonly axis: { readonly from: string; readonly to: string };
  /** Differences are in percentage points; else each says what it is in. */
  readonly inPoints: boolean;
  readonly columns: readonly { readonly id: "own" | "group" | "all"; readonly title: string }[];
  readonly rows: readonly ComparedRow[];
  readonly total: ComparedRow | null;
  readonly standardised: ComparedRow | null;
  readonly splits: readonly SplitView[];
  readonly notes: readonly string[];
}

/** What changed from the year before, or in one sector between two years. */
export interface ChangeRow {
  readonly id: string;
  /** Where it is explained. */
  readonly path: WalkPath;
  readonly title: string;
  readonly hidden: boolean;
  readonly weight: string;
  readonly mean: string;
  readonly high: string;
  readonly automatable: string;
  readonly volume: string;
  readonly mix: string;
}

/** Figures of one year as a row, every word and number resolved. */
export interface YearRow {
  readonly year: string;
  readonly hidden: boolean;
  readonly weightText: string;
  readonly coverageText: string;
  readonly mean: ShareView;
  readonly high: ShareView;
  readonly automatableText: string;
}

/** The years of a workforce, and what changed between them. */
export interface YearsView {
  readonly heading: string;
  readonly unit: string;
  /** Changes of A are in percentage points. */
  readonly inPoints: boolean;
  readonly automatableHeading: string;
  readonly years: readonly YearRow[];
  readonly changes: readonly ChangeRow[];
  /** The last change, by sector. */
  readonly sectors: { readonly heading: string; readonly rows: readonly ChangeRow[] } | null;
  readonly notes: readonly string[];
}
