import { type Comparison, type Figures, formatNumber, type Suppression } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { weightDigits } from "../numbers.js";
import { type MeasureScale, meanScale, shareScale } from "../scale.js";
import { estimateWords } from "../text/index.js";
import type { ComparedCell, ComparedRow, ComparisonView, ShareView, SplitView } from "./model.js";
import { hiddenReason, limitText } from "./reason.js";
import { sectorName } from "./sector-title.js";
import { besideWords } from "./words.js";

type PartId = ComparisonView["columns"][number]["id"];

/** The municipality beside its group and all rows; why not, where it was asked for; null where it was not. */
export function comparisonView(input: EstimateViewInput, result: ViewedResult): ComparisonView | null {
  const { compare, language } = input;
  const { sideBySide, suppression } = result;
  const words = besideWords(language).comparison;
  if (compare === undefined) return null;
  if (compare.municipality === undefined) return bare(input, result, words.heading, words.choose);
  const name = compare.municipality.title;
  if (sideBySide === undefined) {
    const isWithheld = suppression?.comparison?.withheld === true;
    const { limit, unit } = limitText(input, suppression ?? nothingHidden);
    const absent = isWithheld ? words.withheld(name, limit, unit) : words.missing(name);
    return bare(input, result, words.headingOf(name), absent);
  }
  const columns = columnsOf(sideBySide, input);
  const gone = suppression?.comparison?.sectors ?? [];
  const digits = weightDigits(
    sideBySide.all.total.weight,
    columns.flatMap(({ part }) => part.sectors.map(({ figures }) => figures.weight)),
  );
  const scale = meanScale(result.scores, language);
  const cell = (figures: Figures | undefined): ComparedCell => ({
    hidden: false,
    weightText: figures === undefined ? "" : formatNumber(figures.weight, language, digits),
    mean: scaled(figures?.mean ?? null, scale),
    high: shareView(figures?.high ?? null, input),
  });
  const row = (sector: string): ComparedRow => ({
    id: sector,
    title: sectorName(input, sector),
    cells: columns.map(({ id, part }) =>
      gone.some((hidden) => hidden.sector === sector && hidden.part === id)
        ? hiddenCell(input)
        : cell(part.sectors.find((entry) => entry.sector === sector)?.figures),
    ),
  });
  const sectors = [
    ...sideBySide.all.sectors.map(({ sector }) => sector),
    ...gone.map(({ sector }) => sector),
  ];
  const order = new Map(sideBySide.all.sectors.map(({ sector, figures }) => [sector, figures.automatable]));
  return {
    ...bare(input, result, words.headingOf(name), ""),
    columns: columns.map(({ id, title }) => ({ id, title })),
    rows: [...new Set(sectors)]
      .sort((one, other) => (order.get(other) ?? -1) - (order.get(one) ?? -1) || (one < other ? -1 : 1))
      .map(row),
    total: { id: "total", title: words.total, cells: columns.map(({ part }) => cell(part.total)) },
    standardised: {
      id: "standardised",
      title: words.standardised,
      cells: columns.map(({ part }) => ({
        hidden: false,
        weightText: "",
        mean: scaled(part.standardised.mean, scale),
        high: shareView(part.standardised.high, input),
      })),
    },
    splits: splitsOf(sideBySide, input, scale),
    notes: [
      ...membersNote(sideBySide, input),
      words.standardisedNote,
      words.splitNote,
      ...(gone.length > 0 && suppression ? [hiddenReason(input, suppression)] : []),
    ],
  };
}

const nothingHidden: Suppression = { below: 0, groups: [], occupations: null, comparison: null, years: null };

function bare(
  input: EstimateViewInput,
  result: ViewedResult,
  heading: string,
  absent: string,
): ComparisonView {
  const unit = estimateWords(input.language).unitHeading[result.settings.weight];
  const { isShare, ticks } = meanScale(result.scores, input.language);
  const axis = { from: ticks.at(0)?.text ?? "", to: ticks.at(-1)?.text ?? "" };
  const none = { columns: [], rows: [], total: null, standardised: null, splits: [], notes: [] };
  return {
    heading,
    isChosen: input.compare?.municipality !== undefined,
    absent,
    unit,
    axis,
    inPoints: isShare,
    ...none,
  };
}

function columnsOf({ own, group, all }: Comparison, { compare, language }: EstimateViewInput) {
  const title = (id: PartId) => {
    if (id === "all") return besideWords(language).comparison.all;
    return (id === "own" ? compare?.municipality?.title : compare?.group?.title) ?? "";
  };
  const column = (id: PartId, part: Comparison["own"]) => ({ id, title: title(id), part });
  return [column("own", own), ...(group ? [column("group", group)] : []), column("all", all)];
}

function splitsOf(
  { differences }: Comparison,
  { compare, language }: EstimateViewInput,
  ofMean: MeasureScale,
): readonly SplitView[] {
  const words = besideWords(language).comparison;
  return differences.flatMap(({ against, ...measures }) =>
    (["mean", "high"] as const).flatMap((measure) => {
      const split = measures[measure];
      if (split === null) return [];
      const scale = measure === "mean" ? ofMean : shareScale(language);
      // Beside an index, whose differences are no points, those of a share say what they are.
      const unit = scale.isShare && !ofMean.isShare ? "\u00a0pp" : "";
      const text = (difference: number) => `${scale.signed(difference, 2)}${unit}`;
      const name = against === "all" ? words.againstAll : words.against(compare?.group?.title ?? "");
      return [
        {
          id: `${against} ${measure}`,
          against: name,
          measure: measure === "mean" ? "A" : "B",
          difference: text(split.difference),
          mix: text(split.mix),
          sector: text(split.sector),
          path: [{ kind: "difference" as const, against, measure }],
        },
      ];
    }),
  );
}

function membersNote({ group }: Comparison, { compare, language }: EstimateViewInput): readonly string[] {
  if (!group || !compare?.group) return [];
  const { title, members } = compare.group;
  return [besideWords(language).comparison.members(title, group.municipalities.length, members)];
}

function hiddenCell({ language }: EstimateViewInput): ComparedCell {
  const none = { value: null, text: "" };
  return { hidden: true, weightText: besideWords(language).hidden, mean: none, high: none };
}

export function shareView(value: number | null, { language }: EstimateViewInput): ShareView {
  return scaled(value, shareScale(language));
}

/** A value as its scale writes and places it. */
export function scaled(value: number | null, scale: MeasureScale): ShareView {
  return { value: value === null ? null : scale.at(value), text: value === null ? "" : scale.text(value) };
}
