import {
  escapeMarkdown,
  groupRows,
  networkNotes,
  networkTechnologyRows,
  networkText,
  networkTexts,
  occupationRows,
  pooledFigures,
  poolNotes,
  radarNames,
  whoLines,
} from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { rows } from "../../estimate/markdown-rows.js";
import { texts } from "../../text/index.js";
import { measureRows } from "../measure-rows.js";
import type { NetworkFormat, NetworkResult } from "./types.js";

/** For a report. */
export const markdown: NetworkFormat = (document, language) =>
  `${[...spreadBlocks(document, language), ...poolBlocks(document, language)].join("\n\n")}\n`;

const list = (lines: readonly string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");

function spreadBlocks({ spread, who }: NetworkResult, language: Language): string[] {
  if (spread === undefined) return [];
  const words = networkTexts(language);
  const names = radarNames(spread, language);
  const whoBlocks = spread.technologies.flatMap((one) => [
    `#### ${escapeMarkdown(networkText(one.title, language) || one.id)}`,
    list(whoLines(one, names, language).map(({ where, who: radars }) => `${where}: ${radars.join(", ")}`)),
  ]);
  return [
    `## ${words.title}`,
    rows(networkTechnologyRows(spread, language), 1),
    ...(who ? [`### ${words.who}`, ...whoBlocks] : []),
    list(networkNotes(spread, language)),
  ];
}

function poolBlocks({ pool }: NetworkResult, language: Language): string[] {
  if (pool === undefined) return [];
  const figures = pooledFigures(pool);
  const words = texts(language);
  const occupations = figures ? occupationRows(figures, language) : [];
  return [
    `## ${networkTexts(language).pool}`,
    ...(pool.fictional ? [`**${words.sample}**`] : []),
    ...(figures ? [rows([[words.measure, words.value], ...measureRows(figures, language)], 1)] : []),
    ...(figures ? [rows(groupRows(figures, language), 1)] : []),
    ...(occupations.length > 1 ? [`**${words.heaviest}**`, rows(occupations, 2)] : []),
    list(poolNotes(pool, language)),
  ];
}
