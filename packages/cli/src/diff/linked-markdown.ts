import { describeLinkedDiff, type Language, type LinkedDiff, type LinkedDiffLine } from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { type LinesFrame, linesMarkdown } from "./lines-markdown.js";

/** Kinds that a reader wants at once; the others stand in the table. */
const headlines: ReadonlySet<LinkedDiffLine["kind"]> = new Set([
  "status",
  "measured",
  "trial",
  "platformState",
  "measureState",
]);

/** What is different between two projects files or two plans. */
export function linkedMarkdown(diff: LinkedDiff, frame: LinesFrame, language: Language): readonly string[] {
  const { linkedColumns } = diffTexts(language);
  return linesMarkdown(describeLinkedDiff(diff, language), headlines, linkedColumns, frame, language);
}
