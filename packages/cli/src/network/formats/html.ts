import { type Block, inSentences, networkPicture, reportHtml, type Section } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { texts } from "../../text/index.js";
import { networkCallTexts } from "../../text/network-call.js";
import { type ShownNetwork, shownNetwork } from "../shown-network.js";
import type { NetworkFormat, NetworkResult } from "./types.js";

/** A page that stands alone, as a report's: every figure of the picture is a cell of the table under it. */
export const html: NetworkFormat = (document, language) => {
  const { spread, pool } = shownNetwork(document, language);
  const { title } = networkCallTexts(language);
  return reportHtml({
    language,
    title,
    sections: [
      { kind: "title", id: "document", level: 1, text: title },
      ...(spread ? [part("radars", spread.title, spreadBlocks(spread, document, language))] : []),
      ...(pool ? [part("workforces", pool.title, poolBlocks(pool, language))] : []),
    ],
  });
};

const part = (id: string, title: string, blocks: readonly Block[]): Section => ({
  kind: "part",
  id,
  title,
  blocks: inSentences(blocks),
});

function spreadBlocks(
  { title, technologies, who, notes }: NonNullable<ShownNetwork["spread"]>,
  { spread }: NetworkResult,
  language: Language,
): Block[] {
  const words = networkCallTexts(language);
  const whoBlocks = who?.technologies.flatMap((one): Block[] => [
    { kind: "heading", level: 4, text: one.title },
    { kind: "list", items: one.lines.map((text) => ({ text })) },
  ]);
  return [
    ...(spread
      ? [
          {
            kind: "picture" as const,
            name: "network",
            drawing: { kind: "table" as const, table: { language, ...networkPicture(spread, language) } },
            alt: words.pictureAlt(title),
            caption: words.pictureCaption,
          },
        ]
      : []),
    { kind: "table", caption: title, rows: technologies, numbersFrom: 1 },
    { kind: "notes", lines: notes },
    ...(who ? [{ kind: "heading" as const, level: 3 as const, text: who.title }, ...(whoBlocks ?? [])] : []),
  ];
}

function poolBlocks(pool: NonNullable<ShownNetwork["pool"]>, language: Language): Block[] {
  const { sample, measures, groups, occupations, notes } = pool;
  const words = texts(language);
  return [
    ...(sample === undefined ? [] : [{ kind: "paragraph" as const, text: sample }]),
    ...(measures ? [tableOf(words.measure, [[words.measure, words.value], ...measures], 1)] : []),
    ...(groups ? [tableOf(networkCallTexts(language).bySector, groups, 1)] : []),
    ...(occupations ? [tableOf(occupations.title, occupations.rows, 2)] : []),
    { kind: "notes", lines: notes },
  ];
}

const tableOf = (caption: string, rows: readonly (readonly string[])[], numbersFrom: number): Block => ({
  kind: "table",
  caption,
  rows,
  numbersFrom,
});
