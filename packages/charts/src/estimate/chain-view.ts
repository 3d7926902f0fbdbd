import {
  type EstimateResult,
  formatEnds,
  formatNumber,
  type Language,
  type OccupationResult,
  type Spread,
  unitGroupsOf,
} from "@kommuneradar/core";
import { own } from "../own.js";
import { classificationTitle } from "./classification.js";
import type { EstimateViewInput, OccupationPlace } from "./input.js";
import type { ChainStep } from "./model.js";
import { score } from "./numbers.js";
import { meanScale } from "./scale.js";
import { shownTitle } from "./shown-title.js";
import { estimateWords } from "./text/index.js";

/** From the file's rows through the classifications and the linked source occupations to the value used. */
export function chainView(
  input: EstimateViewInput,
  result: EstimateResult,
  occupation: OccupationResult,
): readonly ChainStep[] {
  const { language } = input;
  const words = estimateWords(language);
  const { classification } = result.settings;
  const { at } = meanScale(result.scores, language);
  const step = (label: string, given: Partial<ChainStep>): ChainStep => ({
    label,
    code: "",
    text: "",
    language: "",
    remark: "",
    isRows: false,
    ...given,
    value: typeof given.value === "number" ? at(given.value) : null,
    valueText: typeof given.value === "number" ? score(given.value, language) : "",
  });
  const titled = (of: typeof classification, code: string, own: string) => {
    const { title, language } = shownTitle(input, of, code, own);
    return { code, text: title === "" ? words.occupations.unknownCode : title, language };
  };
  const ofGroups = unitGroupsOf(result.scores, result.settings);
  const place = own(input.lines, occupation.code);
  const groups = input.unitGroups?.(occupation.code) ?? [];
  const isGroup = new Set(groups.map(({ code }) => code));
  // A set with a value for the unit group itself has no source beyond it.
  const sources =
    classification === "soc2010" ? [] : occupation.sources.filter(({ code }) => !isGroup.has(code));
  return [
    step(words.chain.rows, {
      text: rowsText(input, place),
      remark: place === undefined ? "" : words.chain.firstLine(formatNumber(place.line + 1, language)),
      isRows: true,
    }),
    step(classificationTitle(classification), titled(classification, occupation.code, occupation.title)),
    ...groups.map(({ code, title, value }) =>
      step(classificationTitle(ofGroups), { ...titled(ofGroups, code, title), value }),
    ),
    ...sources.map(({ code, title, probability, partial }) =>
      step(classificationTitle(result.scores.classification), {
        ...titled(result.scores.classification, code, title),
        remark: partial ? words.chain.partial : "",
        value: probability,
      }),
    ),
    step(words.chain.value, {
      text: valueText(input, result, occupation, groups.length),
      value: occupation.probability,
    }),
  ];
}

/** `15 rader i arbeidsstyrke.csv` */
function rowsText({ file, language }: EstimateViewInput, place: OccupationPlace | undefined): string {
  const words = estimateWords(language).chain;
  const name = place?.file ?? file;
  if (place?.rows === undefined) return name;
  const rows = words.rowCount(place.rows, formatNumber(place.rows, language));
  return name === "" ? rows : words.rowsIn(rows, name);
}

/** `oppgitt spenn 0,100–0,400`; "" without one. */
export function spreadText(spread: Spread | undefined, language: Language): string {
  if (spread === undefined) return "";
  return estimateWords(language).chain.spread(formatEnds(spread, (end) => score(end, language)));
}

function valueText(
  { language }: EstimateViewInput,
  { settings }: EstimateResult,
  { sources, override, probability }: OccupationResult,
  groups: number,
): string {
  const words = estimateWords(language);
  if (override !== null) {
    return words.chain.override(
      spreadText(override.spread, language),
      override.because ?? words.occupations.noReason,
    );
  }
  if (probability === null) return words.chain.noLink;
  if (settings.classification === "soc2010") return words.chain.itsOwn;
  if (groups > 1) return words.chain.meanOfGroups(groups);
  if (sources.length === 0) return "";
  if (sources.length === 1) return words.chain.oneSource;
  const method = own(words.mappings, settings.mapping) ?? settings.mapping;
  return words.chain.byMethod(method, words.occupations.sourceCount(sources.length));
}
