import type { ClassificationId } from "@kommuneradar/schema";
import type { Range } from "../range.js";
import type { Text } from "../text/localized.js";
import type { ColumnRole } from "../workforce/types.js";
import type { EstimateSettings, Override, Spread } from "./types.js";

/** A workforce file that an estimate is made from. */
export interface WorkforceSource {
  /** Path from the estimate file's folder. */
  readonly file: string;
  /** 1900–2200; where some file of an estimate has one, a file without counts to the last year. */
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
  /** Absent leaves it to the header and the codes of the file. */
  readonly classification?: ClassificationId;
  /** Header names, where they are not recognised. */
  readonly columns?: { readonly code?: string; readonly value?: string };
  /**
   * Least and greatest possible value, `min` below `max`; absent: 0–1, or whole numbers around the values there are.
   */
  readonly scale?: { readonly min: number; readonly max: number };
  /** Name of the set; absent, that of the file. */
  readonly title?: string;
  /** Year the set is from, 1900–2200. */
  readonly year?: number;
  /** Who made it, and where it is from; absent, the file. */
  readonly source?: string;
  /** Licence or terms, in words; absent where the file does not say. */
  readonly licence?: string;
  /** Where the path stands in the estimate file. */
  readonly range: Range;
}

/** A named set of municipalities. */
export interface EstimateGroup {
  /** Key in the file, as `compareWith` names it. */
  readonly id: string;
  /** Name to show; absent where the file gives none. */
  readonly title?: Text;
  /** Codes as written: four digits in a file without faults. */
  readonly municipalities: readonly string[];
}

/** A mapped work process: for its share of the occupations' time its own potential counts. Shares are 0–1. */
export interface WorkProcess {
  /** Unique in a file without faults; where two files map one, the first counts. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** A `SectorId`; absent: those of every sector do it. */
  readonly sector?: string;
  /** Occupation codes, or prefixes ending in `*`. */
  readonly occupations: readonly string[];
  /** Share of the occupations’ time, 0–1; without one the process counts for nothing. */
  readonly timeShare?: number;
  /** Automation potential of it, 0–1; absent leaves it to the steps, which only a plan has. */
  readonly potential?: number;
  /** Around the potential; without one it is taken as certain. */
  readonly spread?: Spread;
  /** What becomes of it; in no figure. Absent where the file does not say, which is not `unchanged`. */
  readonly change?: "automated" | "partly-automated" | "changed" | "new" | "unchanged";
  /** Id of a technology in the radar. */
  readonly technology?: string;
  /** What the share of time and the potential rest on. */
  readonly because?: Text;
}

/** The model of an estimate file, defaults applied. */
export interface EstimateFile {
  /** As written; absent where the file states none. */
  readonly id?: string;
  /** Name to show; "" where the file has none, which is a fault. */
  readonly title: Text;
  /** Language of its plain texts, as written: `nb` where it says nothing, or `no`. */
  readonly language: string;
  /** Path of the radar file, from the estimate file's folder. */
  readonly radar?: string;
  /** Path of the plan whose work processes count in the estimate, from the estimate file's folder. */
  readonly plan?: string;
  /** In the order of the file; those of one year add up. Empty where the file names none, a fault. */
  readonly workforce: readonly WorkforceSource[];
  /** Score sets, the primary one first. */
  readonly scores: readonly string[];
  /** Those of them that are files of one's own; hosts read them (`readScoreFile`). */
  readonly scoreFiles: readonly ScoreFile[];
  /** What to weigh by; undefined leaves it to the columns of the workforce file. */
  readonly weight?: "fte" | "headcount";
  /** Each with its default (`defaultSettings`) where the file does not choose. */
  readonly method: Pick<
    EstimateSettings,
    "mapping" | "high" | "low" | "inclusiveHigh" | "bridge" | "fallback"
  >;
  /** `sector`, `municipality`, `group` or the header of a column; empty for the total alone. */
  readonly groupBy: readonly string[];
  /** Sets of municipalities for `groupBy: [group]` and `compareWith`, in the order of the file. */
  readonly groups: readonly EstimateGroup[];
  /** Code of the municipality to lay beside a group and all rows. */
  readonly municipality?: string;
  /** Id of that group: one of `groups`, or a known one. */
  readonly compareWith?: string;
  /** Those with a code and a probability, in the order of the file; `range` is that of the code. */
  readonly overrides: readonly (Override & { readonly range: Range })[];
  /** Those with an id, in the order of the file. */
  readonly processes: readonly WorkProcess[];
  /** Each with its default where the file does not choose: 2000 draws, seed 1, 0.95. */
  readonly uncertainty: Pick<EstimateSettings, "draws" | "seed" | "interval">;
  /** Years the potential is meant for, as written. */
  readonly horizon: string;
  /** Cells at or below this weight are hidden; 0 hides none. */
  readonly suppressBelow: number;
  /** The file itself says so; else it is the default. */
  readonly statesSuppression: boolean;
}
