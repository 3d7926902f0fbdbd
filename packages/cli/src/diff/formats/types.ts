import type { EstimateDiff, Language, LinkedDiff, RadarDiff } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";
import type { ReachChange } from "../compare-reach.js";

/** One file before and after. */
export interface DiffDocument {
  readonly old: string;
  readonly new: string;
  /** Where both are radars; none of these where there was nothing to compare. */
  readonly radar: RadarDiff | undefined;
  readonly estimate: EstimateDiff | undefined;
  /** Where both are projects files, or both plans. */
  readonly linked: LinkedDiff | undefined;
  /** What the radar of an estimate reaches of its workforce; undefined where that is not told of both. */
  readonly reach: ReachChange | undefined;
  /** Municipalities 9901–9999 occur: sample data. */
  readonly fictional: boolean;
  readonly findings: readonly Finding[];
}

/** What a diff is written from. */
export interface DiffDocuments {
  /** One, unless several files were asked for. */
  readonly documents: readonly DiffDocument[];
  /** The call was for several files, however many there were. */
  readonly several: boolean;
  /** Address of a picture of the change, for Markdown. */
  readonly picture: string | undefined;
}

/** A way of writing a diff. Add one: a file here and a line in index.ts. */
export type DiffFormat = (documents: DiffDocuments, language: Language) => string;
