import type { WalkPath } from "@kommuneradar/core";

/** A measure in a comparison: its place on the axis 0–1 (of a share: the share) and its text. */
export interface ShareView {
  /** 0–1; null where there is no value, or it is hidden. */
  readonly value: number | null;
  /** With its unit, as it is written; "" where `value` is null. */
  readonly text: string;
}

/** One part's figures in one row. `hidden`: a small cell, or one that would tell such a one. */
export interface ComparedCell {
  /** It has no figures, and `weightText` says so. */
  readonly hidden: boolean;
  /** In the unit of the table; "" where the part has no such sector. */
  readonly weightText: string;
  /** Measure A. */
  readonly mean: ShareView;
  /** Measure B; without a value where there are no bands. */
  readonly high: ShareView;
}

/** A row of a comparison, every word and number resolved. */
export interface ComparedRow {
  /** Sector id. */
  readonly id: string;
  /** Name of the sector, or what the row is of. */
  readonly title: string;
  /** One per column, in their order. */
  readonly cells: readonly ComparedCell[];
}

/** A difference and what it is the sum of. */
export interface SplitView {
  /** Unique among the splits. */
  readonly id: string;
  /** What the municipality is held against, in words. */
  readonly against: string;
  /** `A` or `B`. */
  readonly measure: string;
  /** The municipality’s minus the other’s, with its sign; in percentage points, or of an index as a number. */
  readonly difference: string;
  /** Part of that from other occupations within the sectors, with its sign. */
  readonly mix: string;
  /** Part of that from other sizes of the sectors, with its sign. */
  readonly sector: string;
  /** Where it is explained. */
  readonly path: WalkPath;
}

/** A municipality, a group and all rows side by side. */
export interface ComparisonView {
  /** With the name of the municipality, where one is chosen. */
  readonly heading: string;
  /** A municipality is chosen; else the reader is asked to choose one. */
  readonly isChosen: boolean;
  /** Why there is nothing to show; "" where there is. */
  readonly absent: string;
  /** Heading of weights: what the estimate weighs by. */
  readonly unit: string;
  /** Ends of the axis of measure A. */
  readonly axis: { readonly from: string; readonly to: string };
  /** Differences are in percentage points; else each says what it is in. */
  readonly inPoints: boolean;
  /** The municipality, its group where there is one, all rows; empty where there is nothing to show. */
  readonly columns: readonly { readonly id: "own" | "group" | "all"; readonly title: string }[];
  /** By sector, most potential among all rows first. */
  readonly rows: readonly ComparedRow[];
  /** All sectors; null where there is nothing to show. */
  readonly total: ComparedRow | null;
  /** With the mix of occupations of all rows, without weights; null where there is nothing to show. */
  readonly standardised: ComparedRow | null;
  /** Against the group first, A before B; without measures that one of the two lacks. */
  readonly splits: readonly SplitView[];
  /** How it is to be read, and what is hidden. */
  readonly notes: readonly string[];
}

/** What changed from the year before, or in one sector between two years. */
export interface ChangeRow {
  /** Unique in its table: the earlier year, or the sector. */
  readonly id: string;
  /** Where it is explained. */
  readonly path: WalkPath;
  /** The two years, or the name of the sector. */
  readonly title: string;
  /** It has no figures, and `weight` says so. */
  readonly hidden: boolean;
  /** Later minus earlier in the unit of the table, with its sign. */
  readonly weight: string;
  /** Of A, with its sign; "" where a year has none. */
  readonly mean: string;
  /** Of B in percentage points, with its sign; "" where a year has none. */
  readonly high: string;
  /** Of mean × covered weight, with its sign, in the unit of the table; the sum of the two below. */
  readonly automatable: string;
  /** Part of that from more or fewer people. */
  readonly volume: string;
  /** Part of that from other occupations. */
  readonly mix: string;
}

/** Figures of one year as a row, every word and number resolved. */
export interface YearRow {
  /** Of the calendar. */
  readonly year: string;
  /** It has no figures, and `weightText` says so. */
  readonly hidden: boolean;
  /** Of all rows of the year, in the unit of the table. */
  readonly weightText: string;
  /** Part of the weight with a value, in per cent; "" where hidden. */
  readonly coverageText: string;
  /** Measure A. */
  readonly mean: ShareView;
  /** Measure B; without a value where there are no bands. */
  readonly high: ShareView;
  /** mean × covered weight, in the unit of the table; "" where hidden. */
  readonly automatableText: string;
}

/** The years of a workforce, and what changed between them. */
export interface YearsView {
  /** Of the section. */
  readonly heading: string;
  /** Heading of weights: what the estimate weighs by. */
  readonly unit: string;
  /** Changes of A are in percentage points. */
  readonly inPoints: boolean;
  /** Heading of mean × covered weight. */
  readonly automatableHeading: string;
  /** Earliest first, hidden ones too. */
  readonly years: readonly YearRow[];
  /** Between each year and the next that is not hidden, earliest first. */
  readonly changes: readonly ChangeRow[];
  /** The last change, by sector. */
  readonly sectors: {
    /** With the two years. */
    readonly heading: string;
    readonly rows: readonly ChangeRow[];
  } | null;
  /** How it is to be read, and what is hidden. */
  readonly notes: readonly string[];
}
