import { formatShare, resolveText, valueTitles } from "@kommuneradar/core";
import { sectorName } from "../../tables/text/sector-name.js";
import { whereTexts } from "../../tables/text/where.js";
import { whereNotes } from "../../tables/where-notes.js";
import { whereSectorRows, whereTechnologyRows } from "../../tables/where-rows.js";
import { type Block, heading, missing, notes, tableOr } from "../blocks.js";
import type { ReportSources } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** Where: technologies over sectors, what is reachable today and what waits; the work processes that are mapped. */
export const where: ReportPart = {
  title: ({ language }) => reportTexts(language).where,
  blocks: (sources) => {
    const words = reportTexts(sources.language);
    return [
      ...matrixBlocks(sources),
      heading(words.processes),
      tableOr(processRows(sources), words.processes, 9, words.noProcesses),
    ];
  },
};

function matrixBlocks({ where: document, language }: ReportSources): readonly Block[] {
  if (document === undefined) return [missing(reportTexts(language).noWhere)];
  const words = whereTexts(language);
  return [
    { kind: "table", caption: words.perSector, rows: whereSectorRows(document, language), numbersFrom: 1 },
    tableOr(whereTechnologyRows(document, language), words.perTechnology, 4, words.nothingShown),
    ...notes(whereNotes(document, language)),
  ];
}

function processRows({ plans, radar, language }: ReportSources): string[][] {
  const words = reportTexts(language);
  const titles = new Map(radar?.view.technologies.map(({ id, title }) => [id, title]));
  const share = (value: number | undefined) => (value === undefined ? "–" : formatShare(value, language));
  return [
    [
      words.process,
      words.sector,
      words.occupations,
      words.timeShare,
      words.processPotential,
      words.change,
      words.technology,
    ],
    ...plans.flatMap((plan) =>
      plan.processes.map((one) => [
        resolveText(one.title, language, plan.language) || one.id || "",
        one.sector === undefined ? "" : sectorName(one.sector, language),
        one.occupations.join(", "),
        share(one.timeShare),
        share(one.potential),
        one.change === undefined ? "" : (valueTitles("change", one.change)?.[language] ?? one.change),
        one.technology === undefined ? "" : (titles.get(one.technology) ?? one.technology),
      ]),
    ),
  ];
}
