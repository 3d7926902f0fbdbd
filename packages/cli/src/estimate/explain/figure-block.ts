import {
  addedText,
  amountText,
  comparisonTexts,
  keyTitle,
  meanText,
  percentText,
  scoreSetTitle,
  thresholdText,
} from "@kommuneradar/charts";
import type { ExplainedOccupation, FigureExplanation, Language } from "@kommuneradar/core";
import { formatNumber, licenceText, lineRanges } from "@kommuneradar/core";
import { explainFigureTexts } from "../../text/explain-figure.js";
import { texts } from "../../text/index.js";
import { occupationName } from "../../text/occupation-name.js";
import type { EstimateDocument } from "../document.js";
import type { ExplainedBlock } from "./block.js";
import { processFormula } from "./process-lines.js";
import { placeText, type RowPlace } from "./rows.js";

/** Ranges of lines in a cell of the table. */
const rangesShown = 3;

/** Occupations beyond this place stand together in one line. */
const mostShown = 20;

/** How the total, or a group's figure, comes about: the formula with its numbers, and the occupations that make it. */
export function figureBlock(
  explanation: FigureExplanation,
  rowsOf: (code: string) => readonly RowPlace[],
  document: EstimateDocument,
  language: Language,
): ExplainedBlock {
  const words = explainFigureTexts(language);
  const { figures, key, groups } = explanation;
  const { scores } = document;
  return {
    heading: `${titleOf(key, document, language)}: A ${meanText(figures.mean, scores, language)}${
      figures.high === null ? "" : `, B ${percentText(figures.high, language)}`
    }`,
    lines: [
      ...formulas(explanation, document, language),
      ...processFormula(key, document, language),
      ...weightLines(explanation, document, language),
      ...partOfTotal(explanation, document, language),
    ],
    tables: [
      ...(groups.length > 1 || (groups.length > 0 && document.suppression?.groups.length)
        ? [
            {
              rows: groupRows(explanation, document, language),
              textColumns: [...settingsOf(document).keys()],
              notes: [],
            },
          ]
        : []),
      ...(explanation.occupations.length === 0
        ? []
        : [
            {
              rows: occupationRows(explanation, rowsOf, document, language),
              textColumns: [0, 1, 2],
              notes: [],
            },
          ]),
    ],
    sources: [
      ...(explanation.rest === null ? [] : [words.restNote]),
      `${words.scores}: ${scoreSetTitle(scores)}. ${scores.source}. ${licenceText(scores.licence, language)}`,
    ],
  };
}

const settingsOf = ({ settings }: EstimateDocument) => settings.groupBy;

function titleOf(key: FigureExplanation["key"], { settings }: EstimateDocument, language: Language): string {
  const words = texts(language);
  const parts = settings.groupBy.flatMap((name) => {
    const value = key[name];
    if (value === undefined) return [];
    return [
      `${words.dimensions[name] ?? name} ${keyTitle(name, value, language) || explainFigureTexts(language).none}`,
    ];
  });
  return parts.length === 0 ? words.total : parts.join(", ");
}

/** `A = Σ weight × value / Σ weight = 1,234.5 / 2,656.8 FTE = 46.5 %` */
function formulas({ figures }: FigureExplanation, document: EstimateDocument, language: Language): string[] {
  const words = explainFigureTexts(language);
  const { settings, scores } = document;
  const unit = texts(language).weight[settings.weight];
  const of = (part: number, whole: number) =>
    `${amountText(part, language)} / ${amountText(whole, language)} ${unit}`;
  if (figures.mean === null) return [words.nothingCovered];
  return [
    `A = ${words.meanFormula} = ${of(figures.automatable, figures.covered)} = ${meanText(figures.mean, scores, language)}`,
    ...(figures.high === null
      ? []
      : [
          `B = ${words.highFormula(thresholdText(document, language))} = ${of(figures.high * figures.covered, figures.covered)} = ${percentText(figures.high, language)}`,
        ]),
  ];
}

function weightLines(
  { figures, parts }: FigureExplanation,
  { settings }: EstimateDocument,
  language: Language,
): string[] {
  const words = explainFigureTexts(language);
  const unit = texts(language).weight[settings.weight];
  const named = [
    [words.direct, parts.direct],
    [words.filled, parts.filled],
    [words.noValue, parts.noValue],
    [words.unknownCode, parts.unknownCode],
  ] as const;
  return [
    words.weight(amountText(figures.weight, language), unit),
    ...named
      // What is left of sums of thousandths is no weight.
      .filter(([, weight]) => weight >= 0.0005)
      .map(
        ([name, weight]) =>
          `  ${name}: ${amountText(weight, language)} ${unit}, ${percentText(weight / figures.weight, language)}`,
      ),
  ];
}

function partOfTotal(
  { key, figures }: FigureExplanation,
  { total, scores }: EstimateDocument,
  language: Language,
): string[] {
  if (Object.keys(key).length === 0 || total.covered === 0) return [];
  const words = explainFigureTexts(language);
  return [
    words.addsToTotal(
      addedText(figures.automatable / total.covered, scores, language),
      scores.scale.unit === "probability",
      percentText(figures.covered / total.covered, language),
    ),
  ];
}

function groupRows(
  { groups, figures }: FigureExplanation,
  { settings, scores, suppression }: EstimateDocument,
  language: Language,
): string[][] {
  const words = texts(language);
  const left = (of: number, take: (group: FigureExplanation["groups"][number]) => number) =>
    groups.reduce((rest, group) => rest - take(group), of);
  const hidden = suppression?.groups.length
    ? [
        [
          comparisonTexts(language).hidden,
          ...settings.groupBy.slice(1).map(() => ""),
          amountText(
            left(figures.weight, ({ weight }) => weight),
            language,
          ),
          "",
          addedText(
            left(figures.mean ?? 0, ({ contribution }) => contribution ?? 0),
            scores,
            language,
          ),
        ],
      ]
    : [];
  return [
    [
      ...settings.groupBy.map((name) => words.dimensions[name] ?? name),
      words.weight[settings.weight],
      words.meanShort,
      addsHead(scores, language),
    ],
    ...groups.map(({ key, weight, mean, contribution }) => [
      ...settings.groupBy.map((name) => keyTitle(name, key[name] ?? "", language)),
      amountText(weight, language),
      meanText(mean, scores, language),
      contribution === null ? "–" : addedText(contribution, scores, language),
    ]),
    ...hidden,
  ];
}

function occupationRows(
  { occupations, rest }: FigureExplanation,
  rowsOf: (code: string) => readonly RowPlace[],
  { settings, scores }: EstimateDocument,
  language: Language,
): string[][] {
  const words = texts(language);
  const shown = occupations.slice(0, mostShown);
  const others = occupations.slice(mostShown);
  const sum = (of: (one: ExplainedOccupation) => number | null) =>
    others.reduce((total, one) => total + (of(one) ?? 0), 0);
  const adds = (contribution: number | null) =>
    contribution === null ? "–" : addedText(contribution, scores, language);
  const summed = (name: string, weight: number, contribution: number | null) => [
    "",
    name,
    "",
    amountText(weight, language),
    "",
    adds(contribution),
    "",
  ];
  return [
    [
      words.code,
      words.occupation,
      words.level,
      words.weight[settings.weight],
      words.valueOf[scores.kind],
      addsHead(scores, language),
      explainFigureTexts(language).rows,
    ],
    ...shown.map(({ code, title, level, weight, value, contribution }) => [
      code,
      occupationName(settings.classification, { code, title }, language),
      words.levels[level],
      amountText(weight, language),
      value === null ? "–" : formatNumber(value, language, 3),
      adds(contribution),
      rowsText(rowsOf(code)),
    ]),
    ...(others.length === 0
      ? []
      : [
          summed(
            explainFigureTexts(language).others(others.length),
            sum(({ weight }) => weight),
            sum(({ contribution }) => contribution),
          ),
        ]),
    ...(rest === null ? [] : [summed(comparisonTexts(language).hidden, rest.weight, rest.contribution)]),
  ];
}

/** `12–18, 40 +5`: the first lines, and how many rows more; with the file's name where there are several. */
function rowsText(places: readonly RowPlace[]): string {
  return places
    .map((place) => {
      const { text, more } =
        places.length > 1 ? placeText(place, rangesShown) : lineRanges(place.lines, rangesShown);
      return more > 0 ? `${text} +${more}` : text;
    })
    .join("; ");
}

type Scores = Pick<EstimateDocument["scores"], "scale">;

function addsHead({ scale }: Scores, language: Language): string {
  const words = explainFigureTexts(language);
  return scale.unit === "probability" ? words.addsPoints : words.adds;
}
