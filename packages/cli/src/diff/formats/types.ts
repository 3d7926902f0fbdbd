import type { Language, RadarDiff } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** What a diff is written from. */
export interface DiffDocument {
  readonly old: string;
  readonly new: string;
  readonly diff: RadarDiff;
  readonly findings: readonly Finding[];
  /** Address of a picture of the change, for Markdown. */
  readonly picture: string | undefined;
}

/** A way of writing a diff. Add one: a file here and a line in index.ts. */
export type DiffFormat = (document: DiffDocument, language: Language) => string;
