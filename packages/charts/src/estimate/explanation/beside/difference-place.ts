import type { BesideStep, WalkedDifference } from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { percent } from "../../numbers.js";
import { meanScale, shareScale } from "../../scale.js";
import type { PartsView, PartView } from "../model.js";
import { noPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import { fineValues } from "./fine-values.js";
import type { Place } from "./place.js";
import { partTitle } from "./step-title.js";
import { besideExplanationWords } from "./words.js";

type Step = Extract<BesideStep, { kind: "difference" }>;
type SectorDifference = WalkedDifference["sectors"][number];

/** What the municipality and what it is held against differ by, and how it is split. */
export function differencePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedDifference,
  { against, measure }: Step,
): Place {
  const { language } = input;
  const words = besideExplanationWords(language);
  const scale = measure === "mean" ? meanScale(result.scores, language) : shareScale(language);
  const label = measure === "mean" ? "A" : "B";
  const fine = fineValues(scale, 1, language);
  const unit = scale.isShare ? "\u00a0pp" : "";
  const text = (difference: number) => `${scale.signed(difference, 2)}${unit}`;
  const { own, other, split } = walked;
  const middle = (own + other) / 2;
  return {
    figure: text(split.difference),
    formulas: [
      {
        label: words.difference,
        formula: `${label}, ${words.between(partTitle(input, "own"), partTitle(input, against))}`,
        numbers: `${fine(own)} − ${fine(other)}`,
        result: text(split.difference),
      },
      {
        label: words.mix,
        formula: words.mixFormula(label),
        numbers: "",
        result: text(split.mix),
      },
      { label: words.size, formula: words.sizeFormula(label), numbers: "", result: text(split.sector) },
    ],
    facts: [],
    tables: [
      tableOf(input, walked, "mix", {
        heading: words.mix,
        weight: words.shareMean,
        value: words.measureDifference(label),
        factors: ({ shares, rates }) => [
          percent((shares[0] + shares[1]) / 2, language),
          text(rates[0] - rates[1]),
        ],
        added: (value) => scale.signed(value, 2),
        inPoints: scale.isShare,
      }),
      tableOf(input, walked, "size", {
        heading: words.size,
        weight: words.shareDifference,
        value: words.aboveMean(label),
        factors: ({ shares, rates }) => [
          `${shareScale(language).signed(shares[0] - shares[1], 2)}\u00a0pp`,
          text((rates[0] + rates[1]) / 2 - middle),
        ],
        added: (value) => scale.signed(value, 2),
        inPoints: scale.isShare,
      }),
    ],
  };
}

function tableOf(
  input: EstimateViewInput,
  { split, sectors }: WalkedDifference,
  id: "mix" | "size",
  of: {
    readonly heading: string;
    readonly weight: string;
    readonly value: string;
    /** The two numbers whose product a sector adds. */
    readonly factors: (sector: SectorDifference) => readonly [string, string];
    readonly added: (value: number) => string;
    readonly inPoints: boolean;
  },
): PartsView {
  const base = explanationWords(input.language);
  const words = besideExplanationWords(input.language);
  const rowOf = (sector: SectorDifference): PartView => {
    const [weightText, valueText] = of.factors(sector);
    return {
      ...noPart,
      id: sector.sector ?? "rest",
      title: sector.sector === null ? words.hiddenSectors : sectorName(input, sector.sector),
      weightText,
      valueText,
      addedText: of.added(sector[id]),
    };
  };
  const rest = sectors.find(({ sector }) => sector === null);
  return {
    id: `difference-${id}`,
    heading: of.heading,
    columns: {
      part: base.sector,
      weight: of.weight,
      value: of.value,
      added: of.inPoints ? base.added : base.addedScore,
      share: "",
    },
    rows: sectors
      .filter(({ sector }) => sector !== null)
      .toSorted((one, other) => Math.abs(other[id]) - Math.abs(one[id]))
      .map(rowOf),
    rest: rest === undefined ? null : rowOf(rest),
    sum: {
      ...noPart,
      id: "sum",
      title: base.sum,
      addedText: of.added(id === "mix" ? split.mix : split.sector),
    },
    note: "",
  };
}
