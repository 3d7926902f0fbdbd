import type { Edition } from "../../../diff/trajectories.js";
import type { Radar } from "../../../radar/model.js";
import type { Language } from "../../../text/localized.js";
import type { ExportFeature } from "./features.js";
import type { ExportView } from "./view.js";

/** What is written for another tool. */
export interface ExportSource {
  /** The radar as it stands. */
  readonly radar: Radar;
  /** What it was in earlier editions, earliest first. */
  readonly earlier: readonly Edition[];
  /** Which of them marks are held against: what is new, what moved. Default: the last one. */
  readonly since?: Radar;
  /** Which of the languages of its texts is written. */
  readonly language: Language;
  /** YYYY-MM-DD: the date of what states none. */
  readonly today: string;
}

/** A file that an export makes. */
export interface ExportedFile {
  /** Relative to where the export goes, with `/`; empty where the export is one file. */
  readonly path: string;
  /** Bytes of a workbook; else the whole text, to be written as UTF-8 as it is. */
  readonly content: string | Uint8Array;
}

/** How many categories or rings a tool takes, and what becomes of a radar that has others. */
export interface TargetLimit {
  /** Fewest that the tool takes: with fewer, the file is filled up (`padded`) or not drawn, by `beyond`. */
  readonly least: number;
  /** Most that the tool takes: with more, nothing is written (`too-many`) or the file is not drawn, by `beyond`. */
  readonly most: number;
  /** `refused`: the format has no place for more. `not-drawn`: the file holds them, the tool draws no such radar. */
  readonly beyond: "refused" | "not-drawn";
}

/** A format radars are written in. Add one: a file here and a line in index.ts. */
export interface RadarExporter {
  /** Ending of the file's name; undefined where the export is a folder. */
  readonly ending?: string;
  /** What of a radar the format holds; all else that a radar has is told as a loss. */
  readonly holds: readonly ExportFeature[];
  /** What it has no field for and its description takes up. */
  readonly inDescription?: readonly ("summary" | "links")[];
  /** undefined: the tool takes any number. */
  readonly categories?: TargetLimit;
  /** undefined: the tool takes any number. */
  readonly rings?: TargetLimit;
  /** Also what stands in no ring is written. Default: it is left out, and told. */
  readonly holdsUnplaced?: boolean;
  /** The files of a view, whose rows are those the format has a place for. Not called where there are too many. */
  write(view: ExportView): readonly ExportedFile[] | Promise<readonly ExportedFile[]>;
}

/** Something of a radar that a target does not hold, or holds otherwise. */
export type ExportLoss =
  /** `feature`: no place for it; `in-description`: it stands there. `technologies`: ids of those that have it. */
  | {
      readonly code: "feature" | "in-description";
      readonly feature: ExportFeature;
      readonly technologies: string[];
    }
  /** Technologies that are not written, by id. */
  | {
      readonly code: "left-out";
      readonly reason: "no-ring" | "off-rings";
      readonly technologies: string[];
    }
  /** `takes`: how many the tool takes. `padded`: filled up to that; `not-drawn`: written all the same. */
  | {
      readonly code: "too-many" | "not-drawn" | "padded";
      readonly what: "categories" | "rings";
      readonly count: number;
      readonly takes: number;
    }
  /** Editions that have no place in a timeline, by id: without a date, or of a day that another has. */
  | { readonly code: "undated-editions" | "same-day-editions"; readonly editions: string[] }
  /** Rings of earlier editions that the radar has none of now, with ids of the technologies that stood there. */
  | { readonly code: "other-rings"; readonly rings: string[]; readonly technologies: string[] }
  /** Titles of technologies that earlier editions have and the radar does not. */
  | { readonly code: "gone"; readonly titles: string[] };

/** A radar in another format: its files, and all that they could not hold. */
export interface RadarExport {
  /** None where the target has no place for the radar (`too-many`). */
  readonly files: readonly ExportedFile[];
  /** What there is too much or too little of, then what is left out, then by feature; empty where nothing is lost. */
  readonly losses: readonly ExportLoss[];
}
