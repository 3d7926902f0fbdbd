import {
  type DiffLine,
  describeDiff,
  describeLinkedDiff,
  type Language,
  type LinkedDiff,
  type LinkedDiffLine,
  nothingDiffers,
  type RadarDiff,
} from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import { type AnswerFinding, findingsBeside } from "./findings.js";
import { pageOf } from "./page.js";

/** A difference in words: what stands first, each change, and what belongs to reading them. */
export type ToldDiff = Pick<Answer<"diff">, "headline" | "changes" | "notes">;

/** What is different between two files, as `kommuneradar diff` tells it. */
export function diffAnswer(
  { changes, ...said }: Pick<Answer<"diff">, "old" | "new" | "kind" | "fictional"> & ToldDiff,
  { offset }: Pick<Asked<"diff">, "offset">,
  findings: readonly AnswerFinding[],
  language: Language,
): Answer<"diff"> {
  const { items, count, next } = pageOf(changes, offset);
  return { ...said, changes: items, count, next, findings: findingsBeside(findings, language) };
}

/** A difference of radars in words. */
export function toldRadarDiff(diff: RadarDiff, language: Language): ToldDiff {
  return toldLines(describeDiff(diff, language), language);
}

/** A difference of projects files, or of plans, in words. */
export function toldLinkedDiff(diff: LinkedDiff, language: Language): ToldDiff {
  return toldLines(describeLinkedDiff(diff, language), language);
}

function toldLines(lines: readonly (DiffLine | LinkedDiffLine)[], language: Language): ToldDiff {
  return {
    headline: lines.length === 0 ? [nothingDiffers(language)] : [],
    changes: lines.map(({ heading, id, title, text }) => ({ heading, id: id ?? null, title, text })),
    notes: [],
  };
}
