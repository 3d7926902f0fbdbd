import { escapeMarkdown } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { rows } from "../../estimate/markdown-rows.js";
import { texts } from "../../text/index.js";
import { type ShownNetwork, shownNetwork } from "../shown-network.js";
import type { NetworkFormat } from "./types.js";

/** For a report. */
export const markdown: NetworkFormat = (document, language) => {
  const { spread, pool } = shownNetwork(document, language);
  const blocks = [...(spread ? spreadBlocks(spread) : []), ...(pool ? poolBlocks(pool, language) : [])];
  return `${blocks.join("\n\n")}\n`;
};

const list = (lines: readonly string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");

function spreadBlocks({ title, technologies, who, notes }: NonNullable<ShownNetwork["spread"]>): string[] {
  const whoBlocks = who?.technologies.flatMap((one) => [
    `#### ${escapeMarkdown(one.title)}`,
    list(one.lines),
  ]);
  return [
    `## ${title}`,
    rows(technologies, 1),
    ...(who ? [`### ${who.title}`, ...(whoBlocks ?? [])] : []),
    list(notes),
  ];
}

function poolBlocks(pool: NonNullable<ShownNetwork["pool"]>, language: Language): string[] {
  const { title, sample, measures, groups, occupations, notes } = pool;
  const words = texts(language);
  return [
    `## ${title}`,
    ...(sample === undefined ? [] : [`**${sample}**`]),
    ...(measures ? [rows([[words.measure, words.value], ...measures], 1)] : []),
    ...(groups ? [rows(groups, 1)] : []),
    ...(occupations ? [`**${occupations.title}**`, rows(occupations.rows, 2)] : []),
    list(notes),
  ];
}
