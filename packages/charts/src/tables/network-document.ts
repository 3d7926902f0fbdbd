import type {
  EstimateSettings,
  NetworkSpread,
  OccupationTitles,
  PublishedEstimate,
} from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";

/** An estimate of a member that counts its own workforce otherwise than the pool does; what it has in common with the pool is null. */
export interface OwnMethod {
  /** Path from the folder of the call. */
  readonly file: string;
  /** Id of its score set. */
  readonly scores: string | null;
  /** Id of its mapping method. */
  readonly mapping: string | null;
  /** Whether occupations without a value are filled from their group. */
  readonly fallback: boolean | null;
  /** Whether the score set's hybrid codes are bridged. */
  readonly bridge: boolean | null;
  /** How many occupations have a value of its own. */
  readonly overrides: number;
  /** How many work processes it states, which may stand for occupations in it. */
  readonly processes: number;
}

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
  /** Members whose own estimates count otherwise, in the order of their files. */
  readonly ownMethods: readonly OwnMethod[];
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
