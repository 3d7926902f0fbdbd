import type { Figures } from "@kommuneradar/core";
import { hiddenNotes } from "../hidden-notes.js";
import type { EstimateFormat } from "./types.js";

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

/** One line per group, the hidden ones without figures and with the reason, the total last: for a spreadsheet (nb: semicolon and decimal comma) or a script (en). */
export const csv: EstimateFormat = (document, language) => {
  const { total, groups, settings, suppression } = document;
  const delimiter = language === "en" ? "," : ";";
  const number = (value: number | null) =>
    value === null ? "" : language === "en" ? String(value) : String(value).replace(".", ",");
  const intervals = (figures: Figures) =>
    [figures.meanInterval, figures.highInterval].flatMap((ends) => (ends ? ends.map(number) : ["", ""]));
  const line = (keys: readonly string[], figures: Figures) =>
    [
      ...keys.map(cell),
      ...figureColumns.map((name) => number(figures[name])),
      ...intervals(figures),
      ...hiddenHead.map(() => ""),
    ].join(delimiter);
  const keys = settings.groupBy;
  const hiddenHead = suppression !== undefined && suppression.groups.length > 0 ? ["hidden"] : [];
  const head = [
    ...keys.map(cell),
    ...figureColumns,
    "meanLow",
    "meanHigh",
    "highLow",
    "highHigh",
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
  const blanks = Array.from({ length: figureColumns.length + 4 }, () => "");
  const hiddenLines = hidden.map((key) =>
    [...keys.map((name) => cell(key[name] ?? "")), ...blanks, cell(reason)].join(delimiter),
  );
  const totalKeys = keys.map((_, index) => (index === 0 ? "total" : ""));
  return `${[head, ...lines, ...hiddenLines, line(totalKeys, total)].join("\n")}\n`;

  function cell(text: string): string {
    // A spreadsheet would run a cell that starts like a formula.
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /["\n\r,;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  }
};
