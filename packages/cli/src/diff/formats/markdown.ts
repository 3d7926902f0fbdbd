import { escapeMarkdown } from "@kommuneradar/charts";
import { type Language, nothingDiffers } from "@kommuneradar/core";
import { diffTexts } from "../../text/diff.js";
import { documentMarkdown, type MarkdownOptions, mostCharacters } from "../document-markdown.js";
import { folded } from "../markdown-parts.js";
import type { DiffDocument, DiffFormat } from "./types.js";

/** For a comment on a pull request: per file how much, what changed and why, and everything in what folds. */
export const markdown: DiffFormat = ({ documents, several, picture }, language) => {
  const comparable = documents.filter(({ radar, estimate, linked }) => radar ?? estimate ?? linked);
  const most = mostCharacters / Math.max(1, comparable.length);
  const shown = picture === undefined ? [] : [pictureAt(picture, language)];
  // A picture of one file stands with it, one of several after them.
  const blocks = comparable.map((document) =>
    blocksOf(document, { between: several ? [] : shown, most }, language).join("\n\n"),
  );
  if (blocks.length === 0) return several ? `${nothingDiffers(language)}\n` : "";
  return `${[...blocks, ...(several ? shown : [])].join("\n\n")}\n`;
};

function blocksOf(document: DiffDocument, options: MarkdownOptions, language: Language): readonly string[] {
  const heading = `**${escapeMarkdown(document.old)} → ${escapeMarkdown(document.new)}**`;
  return [heading, ...documentMarkdown(document, options, language)];
}

function pictureAt(address: string, language: Language): string {
  const words = diffTexts(language);
  const safe = address.replaceAll(/[\s<>]/g, encodeURIComponent);
  return folded(words.picture, `![${words.picture}](<${safe}>)`);
}
