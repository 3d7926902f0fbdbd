import {
  amountText,
  comparisonTexts,
  keyTitle,
  meanText,
  percentText,
  signedText,
} from "@kommuneradar/charts";
import { type Comparison, formatPoints, type Language, type PublishedEstimate } from "@kommuneradar/core";
import { texts } from "../text/index.js";
import type { EstimateDocument } from "./document.js";

/** A table with what stands over and under it. The first column is text, or those of `texts`. */
export interface TableBlock {
  readonly texts?: readonly number[];
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The municipality, the group and all rows side by side, and the differences split; none when nothing was compared. */
export function comparisonBlocks(document: EstimateDocument, language: Language): TableBlock[] {
  const { sideBySide, suppression, settings } = document;
  const words = comparisonTexts(language);
  if (sideBySide === undefined) return [];
  const unit = texts(language).weight[settings.weight];
  const { municipality, group } = sideBySide;
  const columns = columnsOf(sideBySide, language);
  const measures = words.measure;
  const heads = columns.flatMap(({ name }) => [`${name}, ${unit}`, measures.mean, measures.high]);
  const hidden = new Set(suppression?.comparison?.sectors.map(({ sector, part }) => `${part} ${sector}`));
  const sectors = [
    ...new Set([
      ...columns.flatMap(({ compared }) => compared.sectors.map(({ sector }) => sector)),
      ...(suppression?.comparison?.sectors.map(({ sector }) => sector) ?? []),
    ]),
  ].sort();
  const body = sectors.map((sector) => [
    keyTitle("sector", sector, language),
    ...columns.flatMap(({ part, compared }) => {
      if (hidden.has(`${part} ${sector}`)) return [words.hidden, "", ""];
      const figures = compared.sectors.find((entry) => entry.sector === sector)?.figures;
      if (figures === undefined) return ["", "", ""];
      return [
        amountText(figures.weight, language),
        meanText(figures.mean, document.scores, language),
        percentText(figures.high, language),
      ];
    }),
  ]);
  const total = columns.flatMap(({ compared }) => [
    amountText(compared.total.weight, language),
    meanText(compared.total.mean, document.scores, language),
    percentText(compared.total.high, language),
  ]);
  const standardised = columns.flatMap(({ compared }) => [
    "",
    meanText(compared.standardised.mean, document.scores, language),
    percentText(compared.standardised.high, language),
  ]);
  const members = group && [
    words.municipalities(
      group.municipalities.length,
      document.compared?.group?.municipalities.length ?? group.municipalities.length,
    ),
  ];
  return [
    {
      heading: words.heading(municipality),
      rows: [
        [texts(language).dimensions.sector ?? "", ...heads],
        ...body,
        [texts(language).total, ...total],
        [words.standardised, ...standardised],
      ],
      notes: [...(members ?? []), words.standardisedNote],
    },
    differencesBlock(sideBySide, language),
  ];
}

function columnsOf({ municipality, own, group, all }: Comparison, language: Language) {
  return [
    { part: "own", name: municipality, compared: own },
    ...(group ? [{ part: "group", name: group.id, compared: group }] : []),
    { part: "all", name: comparisonTexts(language).all, compared: all },
  ];
}

function differencesBlock({ group, differences }: Comparison, language: Language): TableBlock {
  const words = comparisonTexts(language);
  const rows = differences.flatMap(({ against, ...measures }) =>
    (["mean", "high"] as const).map((measure) => {
      const split = measures[measure];
      const name = against === "all" ? words.against.all : words.against.group(group?.id ?? "");
      const parts = split && [split.difference, split.mix, split.sector];
      return [
        name,
        words.measure[measure],
        ...(parts?.map((value) => points(value, language)) ?? ["–", "–", "–"]),
      ];
    }),
  );
  return {
    heading: "",
    rows: [["", texts(language).measure, words.difference, words.mix, words.sector], ...rows],
    notes: [words.splitNote],
  };
}

/** The years and the changes between them; none with one year. */
export function yearsBlocks(document: EstimateDocument, language: Language): TableBlock[] {
  const { years, suppression, settings } = document;
  if (years === undefined) return [];
  const [words, base] = [comparisonTexts(language), texts(language)];
  const unit = base.weight[settings.weight];
  const hidden = (suppression?.years?.years ?? []).map((year) => [
    String(year),
    words.hidden,
    "",
    "",
    "",
    "",
  ]);
  return [
    {
      heading: words.years,
      rows: [
        [words.year, unit, base.coverage, base.meanShort, base.highShort, `A × ${unit}`],
        ...[
          ...years.years.map(({ year, total }) => [
            String(year),
            amountText(total.weight, language),
            percentText(total.coverage, language),
            meanText(total.mean, document.scores, language),
            percentText(total.high, language),
            amountText(total.automatable, language),
          ]),
          ...hidden,
        ].sort(([one = ""], [other = ""]) => Number(one) - Number(other)),
      ],
      notes: [],
    },
    {
      heading: "",
      rows: [
        [
          words.change,
          words.weightChange(unit),
          words.points("A"),
          words.points("B"),
          words.automatable,
          words.volume,
          words.changeMix,
        ],
        ...years.changes.map(({ from, to, total }) => changeRow(`${from}–${to}`, total, language)),
      ],
      notes: [words.changeNote],
    },
  ];
}

type Change = NonNullable<PublishedEstimate["years"]>["changes"][number]["total"];

function changeRow(name: string, { weight, mean, high, automatable }: Change, language: Language): string[] {
  return [
    name,
    signedText(weight, (size) => amountText(size, language)),
    mean === null ? "–" : points(mean, language),
    high === null ? "–" : points(high, language),
    ...[automatable.difference, automatable.volume, automatable.mix].map((value) =>
      signedText(value, (size) => amountText(size, language)),
    ),
  ];
}

/** Percentage points with two decimals and their sign. */
function points(value: number, language: Language): string {
  return signedText(value, (size) => formatPoints(size, language, 2));
}
