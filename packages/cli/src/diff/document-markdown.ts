import type { Language } from "@kommuneradar/core";
import { texts } from "../text/index.js";
import { estimateMarkdown } from "./estimate-markdown.js";
import type { DiffDocument } from "./formats/types.js";
import { linkedMarkdown } from "./linked-markdown.js";
import { radarMarkdown } from "./radar-markdown.js";

/** GitHub refuses comments of over 65,536 characters. */
export const mostCharacters = 60_000;

export interface MarkdownOptions {
  /** Blocks that stand before what folds. */
  readonly between: readonly string[];
  /** Characters its tables may take. */
  readonly most: number;
}

/** The blocks that say what is different between two versions of one file; none where there was nothing to compare. */
export function documentMarkdown(
  {
    radar,
    estimate,
    linked,
    fictional,
    reach,
  }: Pick<DiffDocument, "radar" | "estimate" | "linked" | "fictional" | "reach">,
  options: MarkdownOptions,
  language: Language,
): readonly string[] {
  return [
    ...(fictional ? [`**${texts(language).sample}**`] : []),
    ...(radar ? radarMarkdown(radar, options, language) : []),
    ...(linked ? linkedMarkdown(linked, options, language) : []),
    ...(estimate ? estimateMarkdown(estimate, { ...options, reach }, language) : []),
  ];
}
