import { type DiffLine, describeDiff, type Language, type RadarDiff } from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { type LinesFrame, linesMarkdown } from "./lines-markdown.js";

/** Kinds that a reader wants at once; the others stand in the table. */
const headlines: ReadonlySet<DiffLine["kind"]> = new Set([
  "movedIn",
  "movedOut",
  "placed",
  "unplaced",
  "retired",
  "revived",
]);

/** What moved between two radars and why, and all else that is different. */
export function radarMarkdown(diff: RadarDiff, frame: LinesFrame, language: Language): readonly string[] {
  const { columns } = diffTexts(language);
  return linesMarkdown(describeDiff(diff, language), headlines, columns, frame, language);
}
