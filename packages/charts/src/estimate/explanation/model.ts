import type { WalkPath } from "@kommuneradar/core";
import type { SettingView } from "../model.js";

/** A figure and what was put into its formula. */
export interface FormulaView {
  /** `A`, or what the figure is. */
  readonly label: string;
  /** The formula in words; "" where the numbers say it. */
  readonly formula: string;
  /** The same with its numbers; "" where there is nothing to compute. */
  readonly numbers: string;
  /** With its unit. */
  readonly result: string;
}

/** One of the things that a figure is made of. */
export interface PartView {
  /** Unique in its table. */
  readonly id: string;
  /** Of an occupation; "" for other parts. */
  readonly code: string;
  /** In words; "" where the code says all. */
  readonly title: string;
  /** Language of the title where it is another than the page's; "" for the page's. */
  readonly language: "nb" | "en" | "";
  /** In the unit of its column; "" where the table has none. */
  readonly weightText: string;
  /** "" where the part has no value of its own. */
  readonly valueText: string;
  /** What it adds to the figure, with the unit of its column; “–” where it has no value. */
  readonly addedText: string;
  /** Part of the figure, 0–1, as a bar; null where parts of it can be negative. */
  readonly share: number | null;
  /** `share` in per cent; "" where that is null. */
  readonly shareText: string;
  /** What is to be known about it; "" where nothing is. */
  readonly remark: string;
  /** One place deeper; null where there is none. */
  readonly path: WalkPath | null;
}

/** What a figure is made of, what adds most first; the last row is the figure. */
export interface PartsView {
  /** Unique at its place. */
  readonly id: string;
  /** Of the table. */
  readonly heading: string;
  /** Headings. */
  readonly columns: {
    readonly part: string;
    /** "" where the parts have no weight. */
    readonly weight: string;
    readonly value: string;
    readonly added: string;
    readonly share: string;
  };
  /** What adds most first. */
  readonly rows: readonly PartView[];
  /** What is not told one by one; null where everything is. */
  readonly rest: PartView | null;
  /** null where the parts do not add up to a figure. */
  readonly sum: PartView | null;
  /** How it is to be read; "" where that is plain. */
  readonly note: string;
}

/** Where the rows stand in one file. */
export interface RowsView {
  /** Place of the file among those of the estimate. */
  readonly table: number;
  /** `3 rader i arbeidsstyrke.csv` */
  readonly text: string;
  /** Lines that follow one another, at most as many as one would read. */
  readonly ranges: readonly {
    /** 0-based line to show. */
    readonly line: number;
    readonly text: string;
    /** `Vis linje 12–14 i arbeidsstyrke.csv` */
    readonly name: string;
  }[];
  /** `og 12 til`; "" where all are there. */
  readonly more: string;
}

/** A sentence about a place. */
export interface FactView {
  /** A whole sentence. */
  readonly text: string;
  /** Language of a note that comes with the data; "" for the page's. */
  readonly language: "en" | "";
}

/** How a figure comes about, at one place between the total and the source occupations. */
export interface ExplanationView {
  /** Of this place. */
  readonly path: WalkPath;
  /** From the total to this place, which is the last. */
  readonly crumbs: readonly {
    readonly label: string;
    /** Language of the label, as of the heading. */
    readonly language: ExplanationView["language"];
    /** Leads to it. */
    readonly path: WalkPath;
  }[];
  /** What the place is of. */
  readonly heading: string;
  /** Language of the heading where it is a classification's own title; "" for the page's. */
  readonly language: "nb" | "en" | "";
  /** The place's own figure, in the heading; "" where there is none. */
  readonly figure: string;
  /** A before B. */
  readonly formulas: readonly FormulaView[];
  /** Also why there is nothing to see: that it is hidden, or not there any more. */
  readonly facts: readonly FactView[];
  /** What the figure is made of; none where it is made of nothing else. */
  readonly tables: readonly PartsView[];
  /** What the value rests on: mapping, override, score set. */
  readonly ground: readonly SettingView[];
  /** By file, where the rows of an occupation stand; empty at other places. */
  readonly rows: readonly RowsView[];
  /** Occupation whose value can be overridden here; "" where none can. */
  readonly overrides: string;
}
