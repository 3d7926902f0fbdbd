import type {
  EstimateSettings,
  NetworkSpread,
  OccupationTitles,
  PublishedEstimate,
} from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";

/** The workforces of a network as one, with nothing in it that tells of a single one. */
export interface PooledDocument {
  /** By sector; undefined where it is withheld. */
  readonly estimate: PublishedEstimate | undefined;
  /** All but one member would be a small cell together: nothing is told. */
  readonly withheld: boolean;
  /** Cells at or below are hidden, in the weight's unit. */
  readonly suppressBelow: number;
  /** What the files are weighed by. */
  readonly weight: EstimateSettings["weight"];
  /** Workforce files that count. */
  readonly files: number;
  /** Files of earlier years, which do not. */
  readonly earlierFiles: number;
  /** Different ones by the column of that name; 0 where no file has it. */
  readonly municipalities: number;
  /** How many files are of which year, the latest first; null: they do not say. */
  readonly years: readonly { readonly year: number | null; readonly files: number }[];
  /** Rows that count nowhere. */
  readonly rejectedRows: number;
  /** Municipalities 9901–9999 occur: sample data. */
  readonly fictional: boolean;
  /** What occupations are called in the reader's language. */
  readonly titles: OccupationTitles;
}

/** Radars and workforces of many, side by side. */
export interface NetworkDocument {
  /** undefined where no radar was given. */
  readonly spread: NetworkSpread | undefined;
  /** undefined where no workforce was given. */
  readonly pool: PooledDocument | undefined;
  /** Tables tell which radars have a technology where. */
  readonly who: boolean;
}

/** The pooled figures as those of any estimate, with nothing laid beside them; undefined where they are withheld. */
export function pooledFigures({ estimate, ...pool }: PooledDocument): FiguresDocument | undefined {
  if (estimate === undefined) return undefined;
  return {
    ...estimate,
    comparison: undefined,
    mappings: undefined,
    sensitivity: undefined,
    processes: undefined,
    compared: undefined,
    rejectedRows: pool.rejectedRows,
    fictional: pool.fictional,
    titles: pool.titles,
  };
}
