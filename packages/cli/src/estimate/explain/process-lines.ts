import {
  amountText,
  keyTitle,
  percentText,
  processTexts,
  processTitles,
  spreadText,
} from "@kommuneradar/charts";
import { formatNumber, type Language } from "@kommuneradar/core";
import { texts } from "../../text/index.js";
import type { EstimateDocument } from "../document.js";

type Document = Pick<EstimateDocument, "processes" | "settings">;

/** The work processes that stand for some of an occupation's time, sector by sector, and what it is worth with them. */
export function processLines(code: string, document: Document, language: Language): readonly string[] {
  const { processes: found } = document;
  if (found === undefined || found === "index") return [];
  const words = processTexts(language);
  const titleOf = processTitles(document, language);
  const own = found.processes.flatMap((process) =>
    process.cells.filter(({ occupation }) => occupation === code).map((cell) => ({ process, cell })),
  );
  const sectors = [...new Set(own.map(({ cell }) => cell.sector))];
  return sectors.flatMap((sector) => {
    const where = words.inSector(keyTitle("sector", sector, language));
    const there = own.filter(({ cell }) => cell.sector === sector);
    const [first] = there;
    if (first === undefined) return [];
    const left = 1 - there.reduce((sum, { process }) => sum + process.timeShare, 0);
    return [
      ...there.map(({ process }) =>
        words.chain(
          titleOf(process.id),
          percentText(process.timeShare, language),
          spreadText(process.potential, process.spread, language),
          where,
        ),
      ),
      `  ${words.rest(
        percentText(Math.max(0, left), language),
        formatNumber(first.cell.value, language, 3),
        formatNumber(first.cell.withProcesses, language, 3),
        where,
      )}`,
    ];
  });
}

/** Measure A of the total, or of a sector, with its processes put in. */
export function processFormula(
  key: Readonly<Record<string, string>>,
  document: Document,
  language: Language,
): readonly string[] {
  const { processes: found, settings } = document;
  if (found === undefined || found === "index" || found.processes.length === 0) return [];
  const isTotal = Object.keys(key).length === 0;
  const figures = isTotal ? found.total : found.sectors.find(({ sector }) => sector === key["sector"]);
  if (figures === undefined) return [];
  const { onProcesses, onOccupations, covered, mean } = figures;
  return [
    processTexts(language).formula(
      amountText(onProcesses.automatable, language),
      amountText(onOccupations.automatable, language),
      `${amountText(covered, language)} ${texts(language).weight[settings.weight]}`,
      percentText(mean, language),
    ),
  ];
}
