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
  readonly result: string;
}

/** One of the things that a figure is made of. */
export interface PartView {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Language of the title where it is another than the page's; "" for the page's. */
  readonly language: "nb" | "en" | "";
  readonly weightText: string;
  readonly valueText: string;
  readonly addedText: string;
  /** Part of the figure, 0–1, as a bar; null where parts of it can be negative. */
  readonly share: number | null;
  readonly shareText: string;
  /** What is to be known about it; "" where nothing is. */
  readonly remark: string;
  /** One place deeper; null where there is none. */
  readonly path: WalkPath | null;
}

/** What a figure is made of, what adds most first; the last row is the figure. */
export interface PartsView {
  readonly id: string;
  readonly heading: string;
  readonly columns: {
    readonly part: string;
    /** "" where the parts have no weight. */
    readonly weight: string;
    readonly value: string;
    readonly added: string;
    readonly share: string;
  };
  readonly rows: readonly PartView[];
  /** What is not told one by one; null where everything is. */
  readonly rest: PartView | null;
  /** null where the parts do not add up to a figure. */
  readonly sum: PartView | null;
  readonly note: string;
}

/** Where the rows stand in one file. */
export interface RowsView {
  /** Place of the file among those of the estimate. */
  readonly table: number;
  /** `3 rader i arbeidsstyrke.csv` */
  readonly text: string;
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
  readonly text: string;
  /** Language of a note that comes with the data; "" for the page's. */
  readonly language: "en" | "";
}

/** How a figure comes about, at one place between the total and the source occupations. */
export interface ExplanationView {
  readonly path: WalkPath;
  /** From the total to this place, which is the last. */
  readonly crumbs: readonly {
    readonly label: string;
    /** Language of the label, as of the heading. */
    readonly language: ExplanationView["language"];
    readonly path: WalkPath;
  }[];
  readonly heading: string;
  /** Language of the heading where it is a classification's own title; "" for the page's. */
  readonly language: "nb" | "en" | "";
  /** The place's own figure, in the heading; "" where there is none. */
  readonly figure: string;
  readonly formulas: readonly FormulaView[];
  readonly facts: readonly FactView[];
  readonly tables: readonly PartsView[];
  /** What the value rests on: mapping, override, score set. */
  readonly ground: readonly SettingView[];
  readonly rows: readonly RowsView[];
  /** Occupation whose value can be overridden here; "" where none can. */
  readonly overrides: string;
}
