import type { ScoreSet } from "@kommuneradar/schema";
import { isco08 } from "../classifications/isco08.js";

/** Scores of ISCO-08 unit groups, with the titles of the classification. */
export function byIsco08(scores: readonly (readonly [code: string, score: number])[]): ScoreSet["values"] {
  return new Map(
    scores.map(([code, value]) => [code, { value, title: isco08().groups.get(code)?.title ?? "" }]),
  );
}
