import type { ClassificationId } from "@kommuneradar/schema";
import type { Range } from "../range.js";
import type { Text } from "../text/localized.js";
import type { ColumnRole } from "../workforce/types.js";
import type { EstimateSettings, Override, Spread } from "./types.js";

/** A workforce file that an estimate is made from. */
export interface WorkforceSource {
  /** Path from the estimate file's folder. */
  readonly file: string;
  readonly year?: number;
  /** Header names, where they are not recognised. */
  readonly columns?: Partial<Record<ColumnRole, string>>;
  /** Classification of the codes, or of those that the mapping leads to, where it is stated. */
  readonly codes?: ClassificationId;
  /** Path of the table to the classification, from the estimate file's folder. */
  readonly mapping?: string;
  /** The codes are of no classification: without a mapping there are no figures. */
  readonly needsMapping?: true;
  /** Where the path stands in the estimate file. */
  readonly range: Range;
}

/** A score set of one's own: a CSV in the workspace, and what the estimate file says of it. */
export interface ScoreFile {
  /** Its name among the score sets: the path, and the column where one is asked for. */
  readonly id: string;
  /** Path from the estimate file's folder. */
  readonly file: string;
  /** What the values are; an index when it is not said. */
  readonly kind?: "probability" | "ai-exposure" | "index";
  readonly classification?: ClassificationId;
  /** Header names, where they are not recognised. */
  readonly columns?: { readonly code?: string; readonly value?: string };
  readonly scale?: { readonly min: number; readonly max: number };
  readonly title?: string;
  readonly year?: number;
  readonly source?: string;
  readonly licence?: string;
  /** Where the path stands in the estimate file. */
  readonly range: Range;
}

/** A named set of municipalities. */
export interface EstimateGroup {
  readonly id: string;
  readonly title?: Text;
  readonly municipalities: readonly string[];
}

/** A mapped work process: for its share of the occupations' time its own potential counts. Shares are 0–1. */
export interface WorkProcess {
  readonly id: string;
  readonly title: Text;
  readonly sector?: string;
  /** Occupation codes, or prefixes ending in `*`. */
  readonly occupations: readonly string[];
  readonly timeShare?: number;
  readonly potential?: number;
  /** Around the potential; without one it is taken as certain. */
  readonly spread?: Spread;
  readonly change?: "automated" | "partly-automated" | "changed" | "new" | "unchanged";
  /** Id of a technology in the radar. */
  readonly technology?: string;
  readonly because?: Text;
}

/** The model of an estimate file, defaults applied. */
export interface EstimateFile {
  readonly id?: string;
  readonly title: Text;
  readonly language: string;
  /** Path of the radar file, from the estimate file's folder. */
  readonly radar?: string;
  /** Path of the plan whose work processes count in the estimate, from the estimate file's folder. */
  readonly plan?: string;
  readonly workforce: readonly WorkforceSource[];
  /** Score sets, the primary one first. */
  readonly scores: readonly string[];
  /** Those of them that are files of one's own; hosts read them (`readScoreFile`). */
  readonly scoreFiles: readonly ScoreFile[];
  /** What to weigh by; undefined leaves it to the columns of the workforce file. */
  readonly weight?: "fte" | "headcount";
  readonly method: Pick<
    EstimateSettings,
    "mapping" | "high" | "low" | "inclusiveHigh" | "bridge" | "fallback"
  >;
  readonly groupBy: readonly string[];
  readonly groups: readonly EstimateGroup[];
  /** Code of the municipality to lay beside a group and all rows. */
  readonly municipality?: string;
  /** Id of that group: one of `groups`, or a known one. */
  readonly compareWith?: string;
  readonly overrides: readonly (Override & { readonly range: Range })[];
  readonly processes: readonly WorkProcess[];
  readonly uncertainty: Pick<EstimateSettings, "draws" | "seed" | "interval">;
  /** Years the potential is meant for, as written. */
  readonly horizon: string;
  /** Cells at or below this weight are hidden; 0 hides none. */
  readonly suppressBelow: number;
  /** The file itself says so; else it is the default. */
  readonly statesSuppression: boolean;
}
