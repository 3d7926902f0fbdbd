import type { Language } from "@kommuneradar/core";
import { occupationTitles, publishEstimate } from "@kommuneradar/core";
import type { EstimateRead } from "../tables/estimate-read.js";
import type { FiguresDocument } from "../tables/figures-document.js";
import { processesOf } from "../tables/processes-of.js";
import { statedSettings } from "../tables/stated-settings.js";
import { AnswerRefused } from "./refused.js";
import { answerTexts } from "./texts.js";

/** Of municipalities every file has them or has none; groups are made of them. */
const always = ["municipality", "group"];

/**
 * The figures of an estimate, grouped as asked, else as its file says, else by sector.
 * @throws AnswerRefused for a grouping that the tables do not have
 */
export function askedFigures(
  read: EstimateRead,
  groupBy: readonly string[] | undefined,
  language: Language,
): FiguresDocument {
  const { tables, reference, publishing } = read;
  const known = [...new Set([...always, ...tables.flatMap(({ cube }) => cube.dimensions)])];
  const unknown = groupBy?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new AnswerRefused(answerTexts(language).noColumn(unknown, known));
  const stated = { ...statedSettings(read), ...(groupBy && { groupBy }) };
  const settings = stated.groupBy.length > 0 ? stated : { ...stated, groupBy: ["sector"] };
  const result = publishEstimate(tables, reference, settings, publishing);
  return {
    ...result,
    comparison: undefined,
    mappings: undefined,
    sensitivity: undefined,
    processes: processesOf(read, result),
    rejectedRows: tables.reduce((sum, { rejectedRows }) => sum + rejectedRows, 0),
    compared: publishing.compare,
    fictional: tables.some(({ fictional }) => fictional),
    titles: occupationTitles(reference, language),
  };
}
