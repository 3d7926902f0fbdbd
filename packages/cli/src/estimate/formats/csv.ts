import type { Figures } from "@kommuneradar/core";
import { csvCell } from "../../layout/csv-cell.js";
import { texts } from "../../text/index.js";
import type { EstimateDocument } from "../document.js";
import { hiddenNotes } from "../hidden-notes.js";
import { hasRanges } from "../summary.js";
import type { EstimateFormat } from "./types.js";

type Scores = EstimateDocument["scores"];

const figureColumns = [
  "weight",
  "unknownCode",
  "covered",
  "coverage",
  "coverageDirect",
  "coverageFallback",
  "mean",
  "high",
  "highByUnitGroups",
  "medium",
  "low",
  "automatable",
] as const satisfies readonly (keyof Figures)[];

/**
 * One line per group, the hidden ones without figures and with the reason, then the total, and then the totals under other
 * score sets and mappings where they were asked for, each named in columns of its own: for a spreadsheet (nb: semicolon and decimal comma) or a script (en).
 */
export const csv: EstimateFormat = (document, language) => {
  const { total, groups, settings, suppression } = document;
  const delimiter = language === "en" ? "," : ";";
  const number = (value: number | null) =>
    value === null ? "" : language === "en" ? String(value) : String(value).replace(".", ",");
  const intervals = (figures: Figures) =>
    [figures.meanInterval, figures.highInterval].flatMap((ends) => (ends ? ends.map(number) : ["", ""]));
  const { comparison, mappings } = document;
  const besideHead = [...(comparison ? ["scores", "unit"] : []), ...(mappings ? ["mapping", "digits"] : [])];
  /** What a line is under: the estimate's own set and mapping, or another laid beside. */
  const under = (scores: Scores = document.scores, mapping = settings.mapping, digits = "") => [
    ...(comparison ? [scores.id, `${scores.scale.unit} ${scores.scale.min}–${scores.scale.max}`] : []),
    ...(mappings ? [mapping, digits] : []),
  ];
  const line = (keys: readonly string[], figures: Figures, beside = under()) =>
    [
      ...beside.map(csvCell),
      ...keys.map(csvCell),
      ...figureColumns.map((name) => number(figures[name])),
      ...intervals(figures),
      ...rangeHead.map(() => csvCell(texts(language).notInRange)),
      ...hiddenHead.map(() => ""),
    ].join(delimiter);
  const keys = settings.groupBy;
  const rangeHead = hasRanges(settings) ? ["notInRange"] : [];
  const hiddenHead = suppression !== undefined && suppression.groups.length > 0 ? ["hidden"] : [];
  const head = [
    ...besideHead,
    ...keys.map(csvCell),
    ...figureColumns,
    "meanLow",
    "meanHigh",
    "highLow",
    "highHigh",
    ...rangeHead,
    ...hiddenHead,
  ].join(delimiter);
  const lines = groups.map((group) =>
    line(
      keys.map((key) => group.key[key] ?? ""),
      group,
    ),
  );
  const [reason = ""] = hiddenNotes(document, language);
  const hidden = suppression?.groups ?? [];
  const blanks = Array.from({ length: figureColumns.length + 4 + rangeHead.length }, () => "");
  const hiddenLines = hidden.map((key) =>
    [
      ...under().map(csvCell),
      ...keys.map((name) => csvCell(key[name] ?? "")),
      ...blanks,
      csvCell(reason),
    ].join(delimiter),
  );
  const totalKeys = keys.map((_, index) => (index === 0 ? "total" : ""));
  const besideLines = [
    ...(comparison ?? [])
      .slice(1)
      .map(({ scores, total: figures }) => line(totalKeys, figures, under(scores))),
    ...(mappings?.methods ?? [])
      .filter(({ mapping }) => mapping !== settings.mapping)
      .map(({ mapping, total: figures }) => line(totalKeys, figures, under(undefined, mapping))),
    ...(mappings?.coarser ?? []).map(({ digits, total: figures }) =>
      line(totalKeys, figures, under(undefined, undefined, String(digits))),
    ),
  ];
  return `${[head, ...lines, ...hiddenLines, line(totalKeys, total), ...besideLines].join("\n")}\n`;
};
