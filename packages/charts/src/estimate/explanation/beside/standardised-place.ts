import type { WalkedStandardised } from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { meanScale, shareScale } from "../../scale.js";
import { estimateWords } from "../../text/index.js";
import { type Amounts, amountsOf } from "../amounts.js";
import type { PartsView, PartView } from "../model.js";
import { noPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import type { Place } from "./place.js";
import { besideExplanationWords } from "./words.js";

const measures = [
  { id: "mean", label: "A" },
  { id: "high", label: "B" },
] as const;

/** A part's own sizes of sectors with the mix of occupations of all rows. */
export function standardisedPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedStandardised,
): Place {
  const { language } = input;
  const words = besideExplanationWords(language);
  const amounts = amountsOf(result, language);
  const scaleOf = { mean: meanScale(result.scores, language), high: shareScale(language) };
  const { covered } = walked;
  const shown = measures.filter(({ id }) => walked[id] !== null);
  return {
    figure: walked.mean === null ? "" : `A ${scaleOf.mean.text(walked.mean)}`,
    formulas: shown.map(({ id, label }) => ({
      label,
      formula: words.standardised(amounts.names.weight, label),
      numbers: amounts.fraction((walked[id] ?? 0) * covered, covered),
      result: scaleOf[id].text(walked[id] ?? 0),
    })),
    facts: [],
    tables: shown.map((measure) => tableOf(input, result, walked, measure, amounts)),
  };
}

function tableOf(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedStandardised,
  { id, label }: (typeof measures)[number],
  amounts: Amounts,
): PartsView {
  const { language } = input;
  const words = besideExplanationWords(language);
  const base = explanationWords(language);
  const scale = id === "mean" ? meanScale(result.scores, language) : shareScale(language);
  const written = amounts.column([walked.covered, ...walked.sectors.map(({ covered }) => covered)]);
  const addedText = (value: number) => (id === "mean" ? amounts.added(value) : amounts.addedShare(value));
  const rowOf = ({ sector, covered, [id]: rate }: WalkedStandardised["sectors"][number]): PartView => ({
    ...noPart,
    id: sector ?? "rest",
    title: sector === null ? words.hiddenSectors : sectorName(input, sector),
    weightText: written(covered),
    valueText: rate === null ? "–" : scale.text(rate),
    addedText: rate === null ? "–" : addedText((covered / walked.covered) * rate),
  });
  const rest = walked.sectors.find(({ sector }) => sector === null);
  return {
    id: `standardised-${id}`,
    heading: `${base.bySector}, ${label}`,
    columns: {
      part: base.sector,
      weight: words.covered(estimateWords(language).unitHeading[result.settings.weight]),
      value: words.ofAll(label),
      added: scale.isShare ? base.added : base.addedScore,
      share: "",
    },
    rows: walked.sectors
      .filter(({ sector }) => sector !== null)
      .toSorted((one, other) => other.covered * (other[id] ?? 0) - one.covered * (one[id] ?? 0))
      .map(rowOf),
    rest: rest === undefined ? null : rowOf(rest),
    sum: {
      ...noPart,
      id: "sum",
      title: base.sum,
      weightText: written(walked.covered),
      addedText: addedText(walked[id] ?? 0),
    },
    note: "",
  };
}
