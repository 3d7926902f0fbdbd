import { addedText, amountText, percentText, scoreSetTitle, valueName } from "@kommuneradar/charts";
import {
  crosswalkNote,
  type ExplainedSource,
  type ExplainedUnitGroup,
  formatNumber,
  type Language,
  licenceText,
  type OccupationExplanation,
  unitGroupsOf,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { explainTexts } from "../../text/explain.js";
import { texts } from "../../text/index.js";
import { occupationName } from "../../text/occupation-name.js";
import type { EstimateDocument } from "../document.js";
import type { ExplainedBlock } from "./block.js";
import type { OwnCode } from "./explain.js";
import { processLines } from "./process-lines.js";
import { placeText, type RowPlace } from "./rows.js";

/** Ranges of lines that somebody would read. */
const rangesShown = 12;

/** The way from an occupation's rows to its value and its part of the total. */
export function occupationBlock(
  { explanation, from }: { readonly explanation: OccupationExplanation; readonly from?: OwnCode },
  places: readonly RowPlace[],
  document: Pick<EstimateDocument, "settings" | "scores" | "processes">,
  language: Language,
): ExplainedBlock {
  const words = explainTexts(language);
  const { settings, scores } = document;
  const unit = texts(language).weight[settings.weight];
  const { code, unitGroups, isco } = explanation;
  return {
    heading: `${code} ${occupationName(settings.classification, explanation, language)}`.trim(),
    lines: [
      ...(from === undefined ? [] : [words.mapped(from.code, code, from.mapping)]),
      words.weight(
        amountText(explanation.weight, language),
        unit,
        explanation.rows,
        percentText(explanation.share, language),
      ),
      ...places.map((place) => {
        const { text, more } = placeText(place, rangesShown);
        return words.rowsAt(text, more);
      }),
      ...valueLines(explanation, document, language),
      ...processLines(code, document, language),
      ...(isco === null
        ? []
        : [`STYRK-08 ${code} → ISCO-08 ${isco.code}: ${words.link[isco.relation] ?? isco.relation}`]),
      ...(isco?.note ? [`  ${crosswalkNote(code, isco.note, language).text}`] : []),
      ...unitGroups.flatMap((group) => groupLines(group, document, language)),
    ],
    tables: [],
    sources: [
      `${words.scores}: ${[scoreSetTitle(scores), scores.source, licenceText(scores.licence, language)].filter((part) => part !== "").join(". ")}`,
      ...(scores.classification === "soc2010" && unitGroups.some(({ sources }) => sources.length > 0)
        ? [`${words.crosswalk}: ${referenceData.crosswalk.source}`]
        : []),
    ],
  };
}

function valueLines(
  { value, level, band, contribution, override, unitGroups }: OccupationExplanation,
  { scores }: Pick<EstimateDocument, "scores">,
  language: Language,
): readonly string[] {
  const words = explainTexts(language);
  if (value === null || contribution === null) return [words.noValue];
  const isShare = scores.scale.unit === "probability";
  const adds = addedText(contribution, scores, language);
  const parts = [
    `${words.value[scores.kind]} ${three(value, language)}`,
    ...(band === null ? [] : [words.band[band]]),
    words.level[level],
    words.adds(isShare ? words.points(adds) : adds),
  ];
  const own =
    unitGroups.length > 0
      ? unitGroups.reduce((sum, group) => sum + group.value, 0) / unitGroups.length
      : null;
  return [
    parts.join(", "),
    ...(override === null
      ? []
      : [
          ...(override.spread === undefined
            ? []
            : [
                `  ${words.spread(three(override.spread[0], language), three(override.spread[1], language))}`,
              ]),
          `  ${override.because ? words.because(override.because) : words.noReason}`,
          ...(own === null ? [] : [`  ${words.instead} ${three(own, language)}`]),
        ]),
  ];
}

function groupLines(
  group: ExplainedUnitGroup,
  { settings, scores }: Pick<EstimateDocument, "settings" | "scores">,
  language: Language,
): readonly string[] {
  const words = explainTexts(language);
  const { code, value, sources } = group;
  const how =
    sources.length === 0
      ? words.own
      : words.combined(valueName("mapping", settings.mapping, language), sources.length);
  const of = unitGroupsOf(scores, settings);
  const title = occupationName(of, group, language);
  return [
    `  ${written[of]} ${code} ${title}: ${three(value, language)}, ${how}`,
    ...sources.map(
      (source) => `    ${written[scores.classification]} ${sourceLine(source, scores, language)}`,
    ),
  ];
}

function sourceLine(
  source: ExplainedSource,
  { classification }: Pick<EstimateDocument["scores"], "classification">,
  language: Language,
): string {
  const words = explainTexts(language);
  const { code, probability, partial, bridgedFrom } = source;
  const title = occupationName(classification, source, language);
  const remarks = [
    ...(partial ? [words.partial] : []),
    ...(bridgedFrom === null ? [] : [words.bridged(bridgedFrom.code, bridgedFrom.title)]),
  ];
  const note = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return `${code} ${title}: ${three(probability, language)}${note}`;
}

const written = { styrk08: "STYRK-08", isco08: "ISCO-08", soc2010: "SOC-2010" } as const;

const three = (value: number, language: Language) => formatNumber(value, language, 3);
