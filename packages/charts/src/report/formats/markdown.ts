import { dataWithoutMarks } from "../../languages/language-marks.js";
import { escapeMarkdown } from "../../text/escape-markdown.js";
import { markdownHead, markdownRow } from "../../text/markdown-table.js";
import { lightPalette } from "../../theme.js";
import { type Block, isSaidBefore, isWebAddress, type ListItem, type Picture } from "../blocks.js";
import { drawPicture } from "../draw-picture.js";
import { contentsOf, type Report, type Section } from "../report.js";
import { formatWords } from "../text/format-words.js";
import type { ReportFormat } from "./types.js";

/** Markdown, its pictures in files beside it. */
export const markdown: ReportFormat = {
  write: async (told, _, name) => {
    // Marks stand before what is escaped at the beginning of a line.
    const report = dataWithoutMarks(told);
    const pictures = new Map<string, Picture>();
    const text = report.sections.map((section) => sectionText(section, report, name, pictures)).join("\n\n");
    return {
      content: `${text}\n`,
      beside: [...pictures.values()].map(({ name: of, drawing }) => ({
        ending: `-${of}.svg`,
        content: drawPicture(drawing, lightPalette),
      })),
    };
  },
};

function sectionText(section: Section, report: Report, name: string, pictures: Map<string, Picture>): string {
  if (section.kind === "title")
    return `<a id="${section.id}"></a>\n\n${"#".repeat(section.level)} ${escapeMarkdown(section.text)}`;
  if (section.kind === "text") return section.markdown;
  if (section.kind === "contents") return contentsText(report);
  const { language } = report;
  const blocks = section.blocks.map((block, at) => {
    if (block.kind === "picture") pictures.set(block.name, block);
    const text = blockText(block, name, formatWords(language).missing);
    return block.kind !== "table" || isSaidBefore(section, at)
      ? text
      : `**${escapeMarkdown(block.caption)}**\n\n${text}`;
  });
  return [
    `<a id="${section.id}"></a>`,
    section.title === "" ? "" : `## ${escapeMarkdown(section.title)}`,
    ...blocks,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function contentsText(report: Report): string {
  const links = contentsOf(report)
    .filter(({ level }) => level < 3)
    .map(({ id, text, level }) => `${"  ".repeat(level - 1)}- [${escapeMarkdown(text)}](#${id})`);
  return `## ${formatWords(report.language).contents}\n\n${links.join("\n")}`;
}

function blockText(block: Block, name: string, missingWord: string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "markdown":
      return ofFile(block.text);
    case "list":
      return block.items.map((item) => `- ${itemText(item)}`).join("\n");
    case "table": {
      const [head = [], ...rows] = block.rows;
      return [markdownHead(head, block.numbersFrom), ...rows.map(markdownRow)].join("\n");
    }
    case "picture":
      return `![${escapeMarkdown(block.alt)}](${encodeURI(`${name}-${block.name}.svg`)})\n\n*${escapeMarkdown(block.caption)}*`;
    case "missing":
      return `> **${missingWord}:** ${escapeMarkdown(block.text)}`;
    case "notes":
      return block.lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
    case "page-break":
      return "";
  }
}

function itemText({ text, url }: ListItem): string {
  return !isWebAddress(url)
    ? escapeMarkdown(text)
    : `[${escapeMarkdown(text)}](<${url.replaceAll(">", "%3E")}>)`;
}

/** The Markdown of a file: its headings are none of the report's, its markup is text, and only the web is linked to. */
function ofFile(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+(.*)$/gm, "**$1**")
    .replace(/\](?=\((?!https?:\/\/))|\](?=:)/gi, "\\]")
    .replaceAll("<", "\\<");
}
