import {
  describeDiff,
  describeLinkedDiff,
  type EstimateDiff,
  type Language,
  nothingDiffers,
} from "@kommuneradar/core";
import { columns } from "../../layout/columns.js";
import { plainLine } from "../../layout/plain-line.js";
import { diffTexts } from "../../text/diff.js";
import { texts } from "../../text/index.js";
import { byHeading } from "../by-heading.js";
import { estimateDiffText } from "../estimate-text.js";
import { headLines } from "../reach-lines.js";
import type { DiffDocument, DiffFormat } from "./types.js";

/** A terminal is read from the top; the whole list is in JSON. */
const mostLines = 15;

/** For a terminal: file by file, kind by kind, a line per change. */
export const text: DiffFormat = ({ documents, several }, language) => {
  const written = documents.flatMap((document) => {
    const blocks = blocksOf(document, language);
    return blocks === undefined
      ? []
      : [`${[onOneLine(`${document.old} → ${document.new}`), ...blocks].join("\n\n")}\n`];
  });
  return written.length === 0 && several ? `${nothingDiffers(language)}\n` : written.join("\n");
};

function blocksOf({ radar, estimate, linked, fictional, reach }: DiffDocument, language: Language) {
  if (radar) return lineBlocks(describeDiff(radar, language), language);
  if (linked) return lineBlocks(describeLinkedDiff(linked, language), language);
  return (
    estimate && [...(fictional ? [texts(language).sample] : []), ...estimateBlocks(estimate, reach, language)]
  );
}

interface Line {
  readonly heading: string;
  readonly id: string | undefined;
  readonly title: string;
  readonly text: string;
}

function lineBlocks(lines: readonly Line[], language: Language): readonly string[] {
  const blocks = byHeading(lines).map(([heading, of]) => [heading, ...of.map(asLine)].join("\n"));
  return blocks.length > 0 ? blocks : [nothingDiffers(language)];
}

function asLine({ id, title, text: what }: Line): string {
  const name = id === undefined || id === title ? title : `${title} (${id})`;
  return `  ${onOneLine(`${name}: ${what}`)}`;
}

function estimateBlocks(
  diff: EstimateDiff,
  reach: DiffDocument["reach"],
  language: Language,
): readonly string[] {
  const words = diffTexts(language);
  const said = estimateDiffText(diff, language);
  const block = (heading: string, lines: readonly string[]) => {
    const rest = lines.length > mostLines ? [words.more(lines.length - mostLines)] : [];
    const shown = [...lines.slice(0, mostLines), ...rest];
    return lines.length === 0 ? [] : [[heading, ...shown.map((line) => `  ${onOneLine(line)}`)].join("\n")];
  };
  return [
    ...headLines(said.headline, diff, reach, language).map(onOneLine),
    ...block(words.overrides, said.overrides),
    ...block(words.processes, said.processes),
    ...block(words.settings, said.settings),
    ...said.tables.map(({ heading, columns: heads, rows }) =>
      [heading, indented(columns([heads, ...rows.map((row) => row.map(onOneLine))], [0]))].join("\n"),
    ),
    ...said.workforce.flatMap(({ heading, lines }) => block(heading, lines)),
    ...(said.notes.length > 0 ? [said.notes.map(onOneLine).join("\n")] : []),
  ];
}

function indented(lines: string): string {
  return lines.replaceAll(/^/gm, "  ");
}

function onOneLine(line: string): string {
  return plainLine(line.replaceAll("\u00a0", " "));
}
