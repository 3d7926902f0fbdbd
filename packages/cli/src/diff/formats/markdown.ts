import { type Language, nothingDiffers } from "@kommuneradar/core";
import { diffTexts } from "../../text/diff.js";
import { texts } from "../../text/index.js";
import { escapeMarkdown } from "../../layout/escape-markdown.js";
import { estimateMarkdown } from "../estimate-markdown.js";
import { folded } from "../markdown-parts.js";
import { radarMarkdown } from "../radar-markdown.js";
import type { DiffDocument, DiffFormat } from "./types.js";

/** GitHub refuses comments of over 65,536 characters. */
const mostCharacters = 60_000;

/** For a comment on a pull request: per file how much, what changed and why, and everything in what folds. */
export const markdown: DiffFormat = ({ documents, several, picture }, language) => {
  const comparable = documents.filter(({ radar, estimate }) => radar ?? estimate);
  const most = mostCharacters / Math.max(1, comparable.length);
  const shown = picture === undefined ? [] : [pictureAt(picture, language)];
  // A picture of one file stands with it, one of several after them.
  const blocks = comparable.map((document) =>
    blocksOf(document, { between: several ? [] : shown, most }, language).join("\n\n"),
  );
  if (blocks.length === 0) return several ? `${nothingDiffers(language)}\n` : "";
  return `${[...blocks, ...(several ? shown : [])].join("\n\n")}\n`;
};

function blocksOf(
  { old, new: now, radar, estimate, fictional }: DiffDocument,
  options: { readonly between: readonly string[]; readonly most: number },
  language: Language,
): readonly string[] {
  return [
    `**${escapeMarkdown(old)} → ${escapeMarkdown(now)}**`,
    ...(fictional ? [`**${texts(language).sample}**`] : []),
    ...(radar ? radarMarkdown(radar, options, language) : []),
    ...(estimate ? estimateMarkdown(estimate, options, language) : []),
  ];
}

function pictureAt(address: string, language: Language): string {
  const words = diffTexts(language);
  const safe = address.replaceAll(/[\s<>]/g, encodeURIComponent);
  return folded(words.picture, `![${words.picture}](<${safe}>)`);
}
