import {
  type CsvCell,
  type Figures,
  figuresCsv,
  type Language,
  type WithProcesses,
} from "@kommuneradar/core";
import type { FiguresDocument } from "../figures-document.js";
import { hiddenNotes } from "../hidden-notes.js";
import { hasRanges } from "../summary.js";
import { figureTexts } from "../text/figures.js";
import { toldEnds } from "../told-ends.js";

type Scores = FiguresDocument["scores"];

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
export function estimateCsv(document: FiguresDocument, language: Language): string {
  const { total, groups, settings, suppression } = document;
  const intervals = (figures: Figures) =>
    [figures.meanInterval, figures.highInterval].flatMap((ends) =>
      ends === null ? [null, null] : toldEnds(ends, document),
    );
  const { comparison, mappings } = document;
  const besideHead = [...(comparison ? ["scores", "unit"] : []), ...(mappings ? ["mapping", "digits"] : [])];
  /** What a line is under: the estimate's own set and mapping, or another laid beside. */
  const under = (scores: Scores = document.scores, mapping = settings.mapping, digits = "") => [
    ...(comparison ? [scores.id, `${scores.scale.unit} ${scores.scale.min}–${scores.scale.max}`] : []),
    ...(mappings ? [mapping, digits] : []),
  ];
  const counted = processesOf(document);
  const processHead = counted ? ["meanWithProcesses", "automatableOnProcesses"] : [];
  const line = (
    keys: readonly string[],
    figures: Figures,
    beside = under(),
    withProcesses?: WithProcesses,
  ): CsvCell[] => [
    ...beside,
    ...keys,
    ...figureColumns.map((name) => figures[name]),
    ...intervals(figures),
    ...processHead.map((_, at) =>
      at === 0 ? (withProcesses?.mean ?? null) : (withProcesses?.onProcesses.automatable ?? null),
    ),
    ...rangeHead.map(() => figureTexts(language).notInRange),
    ...hiddenHead.map(() => null),
  ];
  const keys = settings.groupBy;
  const rangeHead = hasRanges(settings) ? ["notInRange"] : [];
  const hiddenHead = suppression !== undefined && suppression.groups.length > 0 ? ["hidden"] : [];
  const head = [
    ...besideHead,
    ...keys,
    ...figureColumns,
    "meanLow",
    "meanHigh",
    "highLow",
    "highHigh",
    ...processHead,
    ...rangeHead,
    ...hiddenHead,
  ];
  const lines = groups.map((group) =>
    line(
      keys.map((key) => group.key[key] ?? ""),
      group,
      under(),
      counted?.sectors.find(({ sector }) => sector === group.key["sector"]),
    ),
  );
  const [reason = ""] = hiddenNotes(document, language);
  const hidden = suppression?.groups ?? [];
  const blanks = Array.from(
    { length: figureColumns.length + 4 + processHead.length + rangeHead.length },
    () => null,
  );
  const hiddenLines = hidden.map((key): CsvCell[] => [
    ...under(),
    ...keys.map((name) => key[name] ?? ""),
    ...blanks,
    reason,
  ]);
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
  const totalLine = line(totalKeys, total, under(), counted?.total);
  return figuresCsv([head, ...lines, ...hiddenLines, totalLine, ...besideLines], language);
}

/** Processes that count; without any there are no columns of them. */
function processesOf({ processes }: FiguresDocument) {
  return processes === "index" || processes?.processes.length === 0 ? undefined : processes;
}
