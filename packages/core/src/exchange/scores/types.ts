import type { ScoreSet } from "@kommuneradar/schema";
import type { ProblemCode, ProblemData } from "../../problem.js";

/** Codes of what may be wrong with, or was assumed of, a score set of one's own. */
export const scoreFaultCodes = [
  "score-file-unreadable",
  "score-column-missing",
  "repeated-score",
  "invalid-score",
  "unknown-score-code",
  "empty-score",
  "assumed-scores",
] as const satisfies readonly ProblemCode[];

/** One of `scoreFaultCodes`. */
export type ScoreFaultCode = (typeof scoreFaultCodes)[number];

/** A problem of a score file, without a place: it is told where the file is named. */
export type ScoreFault = {
  readonly [C in ScoreFaultCode]: { readonly code: C; readonly data: ProblemData[C] };
}[ScoreFaultCode];

/** A score set of one's own, read. */
export interface ScoreFileReading {
  /** Undefined where nothing in the file can be used. Values that are wrong are not in it. */
  readonly set: ScoreSet | undefined;
  /** Each kind and reason once, with the first of its cases and how many there are. */
  readonly faults: readonly ScoreFault[];
}
