import { formatNumber } from "../../text/format.js";
import type { Language } from "../../text/localized.js";
import { sectorTitle } from "../../text/vocabulary.js";
import { describeOverrides } from "./describe-overrides.js";
import { describeProcesses } from "./describe-processes.js";
import { describeWorkforce, type WorkforceTexts } from "./describe-workforce.js";
import { isEmptyEstimateDiff } from "./diff-estimates.js";
import type { ChangedFigures, ComparedMeasure, EstimateDiff, MeasureChange } from "./types.js";
import { comparedMeasures } from "./types.js";
import { estimateDiffWords } from "./words/index.js";
import { causesOf, type WrittenChange, type WrittenMeasure, writeChange } from "./written.js";

/** A table in words; the first column is text, the others are numbers. */
export interface DiffTable {
  /** In the language asked for. */
  readonly heading: string;
  /** Headings, as many as a row has cells. */
  readonly columns: readonly string[];
  /** As many cells as there are columns, numbers written in the language; “–” where there is none to tell. */
  readonly rows: readonly (readonly string[])[];
}

/** A diff of estimates in words. Numbers are written so that what is printed adds up. */
export interface EstimateDiffText {
  /** What the total did, in sentences; that nothing is different, where nothing is. */
  readonly headline: string;
  /** The total by measure, then each measure by group. */
  readonly tables: readonly DiffTable[];
  /** A line per override that changed, what moved the mean most first. */
  readonly overrides: readonly string[];
  /** A line per work process that changed, the greatest effect first. */
  readonly processes: readonly string[];
  /** A line per setting that differs, and one of the other keys that do. */
  readonly settings: readonly string[];
  /** By sector, then by occupation; without those that have no lines. */
  readonly workforce: readonly WorkforceTexts[];
  /** What is hidden, what could not be subtracted, and how the parts are to be read. */
  readonly notes: readonly string[];
}

/** Titles of the values grouped by. */
export type KeyTitle = (dimension: string, value: string) => string;

/** By group, what a reader of a table of groups looks for; coverage and the amount stand with the total. */
const byGroup: readonly ComparedMeasure[] = ["mean", "high", "weight"];

/** A difference of two estimates in sentences. `keyTitle` names the value of a dimension; sectors by themselves. */
export function describeEstimateDiff(
  diff: EstimateDiff,
  language: Language,
  keyTitle: KeyTitle = (dimension, value) => (dimension === "sector" ? sectorTitle(value, language) : value),
): EstimateDiffText {
  const words = estimateDiffWords(language);
  if (isEmptyEstimateDiff(diff)) {
    return {
      headline: words.nothing,
      tables: [],
      overrides: [],
      processes: [],
      settings: [],
      workforce: [],
      notes: [],
    };
  }
  const causes = causesOf(diff);
  const write = (figures: ChangedFigures, measure: ComparedMeasure) =>
    writeChange(figures[measure], measure, diff, language);
  const processes = describeProcesses(diff, language, keyTitle);
  const isSame = diff.causes.length === 0 && diff.apart === null && diff.total.mean.change !== null;
  if (isSame && (diff.processes?.total.change ?? 0) === 0) {
    return {
      headline: words.unchangedFigures,
      tables: [],
      overrides: describeOverrides(diff, language),
      processes,
      settings: settingLines(diff, language),
      workforce: [],
      notes: diff.groups === null ? notes(diff, language, keyTitle) : [],
    };
  }
  return {
    headline: headline(diff, language),
    tables: [
      totalTable(),
      // Of figures of occupations alone there is nothing new to say by group.
      ...(diff.groups && !isSame ? byGroup.flatMap(groupTable) : []),
      ...sectorTable(),
    ],
    overrides: describeOverrides(diff, language),
    processes,
    settings: settingLines(diff, language),
    workforce: describeWorkforce(diff, language, keyTitle),
    notes: notes(diff, language, keyTitle),
  };

  function columns(): readonly string[] {
    return [
      "",
      words.before,
      words.after,
      words.change,
      ...(causes.length > 1 ? causes.map((cause) => words.causes[cause]) : []),
    ];
  }

  function totalTable(): DiffTable {
    const unit = words.units[diff.after.weight];
    const titles = { ...words.measures, weight: unit, automatable: `A × ${unit}` };
    const measures = comparedMeasures.filter(
      (measure) => measure !== "automatable" || diff.scale.after === "probability",
    );
    const rows = measures.map((measure) => [titles[measure], ...cells(write(diff.total, measure))]);
    if (diff.processes !== null)
      rows.splice(1, 0, [titles.meanWithProcesses, ...cells(withProcesses(diff.processes.total))]);
    return { heading: words.headings.total, columns: columns(), rows };
  }

  function withProcesses(change: MeasureChange): WrittenChange {
    return writeChange(change, "meanWithProcesses", diff, language);
  }

  function sectorTable(): readonly DiffTable[] {
    const rows = (diff.processes?.sectors ?? []).map(({ sector, mean }) => [
      keyTitle("sector", sector) || words.none,
      ...cells(withProcesses(mean)),
    ]);
    if (rows.length === 0) return [];
    return [{ heading: words.headings.byGroup(words.measures.meanWithProcesses), columns: columns(), rows }];
  }

  function groupTable(measure: ComparedMeasure): readonly DiffTable[] {
    const { groupBy } = diff.after;
    const title = (key: Readonly<Record<string, string>>) =>
      groupBy.map((name) => keyTitle(name, key[name] ?? "") || words.none).join(", ");
    const rows = [
      ...(diff.groups ?? []).map(({ key, ...figures }) => [title(key), ...cells(write(figures, measure))]),
      ...diff.hidden.groups.map((key) => [title(key), words.hidden, "", "", ...causeCells(() => "")]),
    ];
    if (rows.length === 0) return [];
    const measureTitle = measure === "weight" ? words.units[diff.after.weight] : words.measures[measure];
    const heading = words.headings.byGroup(measureTitle);
    return [{ heading, columns: columns(), rows }];
  }

  function cells({ before, after, change, parts }: WrittenChange): readonly string[] {
    return [
      before,
      after,
      change ?? "–",
      ...causeCells((cause) => parts?.find((part) => part.cause === cause)?.text ?? "–"),
    ];
  }

  function causeCells(of: (cause: string) => string): readonly string[] {
    return causes.length > 1 ? causes.map(of) : [];
  }
}

/** The measures of the total before and after, each with its change and what of it came of what. */
function headline(diff: EstimateDiff, language: Language): string {
  const words = estimateDiffWords(language);
  const { mean, high } = diff.total;
  const measures: readonly (readonly [WrittenMeasure, MeasureChange])[] = [
    ["mean", mean],
    ["high", high],
    ...(diff.processes === null ? [] : [["meanWithProcesses", diff.processes.total] as const]),
  ];
  const sentences = measures
    .filter(([, { before, after }]) => before !== null || after !== null)
    .map(([measure, figure]) => {
      const { before, after, change, moved, parts } = writeChange(figure, measure, diff, language);
      const title = words.measures[measure];
      if (!moved) return `${title} ${after} (${words.unchanged})`;
      const isPoints = measure !== "mean" || diff.scale.after === "probability";
      const points = change !== undefined && isPoints ? words.points(change) : change;
      const causes = (parts ?? []).map(({ cause, text }) => `${words.causes[cause]} ${text}`).join(", ");
      const why = points === undefined ? "" : ` (${points}${causes && `: ${causes}`})`;
      return `${title} ${before} → ${after}${why}`;
    });
  return words.headline(sentences.join("; "));
}

function settingLines(
  { settings, scoresEdited, edited, plan, after }: EstimateDiff,
  language: Language,
): readonly string[] {
  const words = estimateDiffWords(language);
  const value = (text: string) =>
    text === "true" ? words.yes : text === "false" ? words.no : text === "" ? words.none : decimal(text);
  const decimal = (text: string) =>
    /^\d+(\.\d+)?$/.test(text) ? formatNumber(Number(text), language, text.split(".")[1]?.length ?? 0) : text;
  return [
    ...settings.map(({ name, from, to }) => `${words.settings[name]}: ${value(from)} → ${value(to)}`),
    ...(scoresEdited ? [words.scoresEdited(after.scores)] : []),
    ...(edited.length > 0 ? [words.edited(edited.map((field) => words.fields[field]).join(", "))] : []),
    ...(plan.length > 0 ? [words.plan(plan.map((part) => words.planParts[part]).join(", "))] : []),
  ];
}

function notes(diff: EstimateDiff, language: Language, keyTitle: KeyTitle): readonly string[] {
  const words = estimateDiffWords(language).notes;
  const { none, units } = estimateDiffWords(language);
  const { hidden, apart, workforce, processes } = diff;
  const unit = units[diff.after.weight];
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const { before, after } = hidden.occupations;
  const occupations = (side: typeof before) =>
    side === null ? none : words.occupations(side.count, number(side.weight), unit);
  const isAnythingHidden =
    hidden.groups.length > 0 || before !== null || after !== null || workforce.hiddenSectors.length > 0;
  const hiddenSectors = workforce.hiddenSectors.map((sector) => keyTitle("sector", sector) || none);
  return [
    ...(apart ? [words.apart[apart]] : []),
    ...(causesOf(diff).length > 1 && apart === null ? [words.shared] : []),
    ...(diff.groups === null
      ? [words.otherGroups(diff.before.groupBy.join(", ") || none, diff.after.groupBy.join(", ") || none)]
      : []),
    ...(isAnythingHidden ? [words.below(number(hidden.below), unit)] : []),
    ...(hiddenSectors.length > 0 ? [words.hiddenSectors(hiddenSectors.join(", "))] : []),
    ...(processes && processes.hiddenCells.before + processes.hiddenCells.after > 0
      ? [words.hiddenCells(number(processes.hiddenCells.before), number(processes.hiddenCells.after))]
      : []),
    ...(hidden.leftOut ? [words.leftOut(occupations(before), occupations(after))] : []),
  ];
}
