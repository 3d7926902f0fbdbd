import { formatNumber, type WalkedChange, type WalkPath } from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import { signed } from "../../beside/signed.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { type MeasureScale, meanScale, shareScale } from "../../scale.js";
import { estimateWords } from "../../text/index.js";
import { amountsOf } from "../amounts.js";
import type { FormulaView, PartsView } from "../model.js";
import { noPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import { fineValues } from "./fine-values.js";
import type { Place } from "./place.js";
import { besideExplanationWords } from "./words.js";

/** What changed between two years: the weight, both measures, and what is automatable, split into mix and volume. */
export function changePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedChange,
  path: WalkPath,
): Place {
  const { language } = input;
  const { settings, scores } = result;
  const own = estimateWords(language);
  const scale = meanScale(scores, language);
  const heading = own.sectors[scale.isShare ? "automatable" : "weighted"][settings.weight];
  const table = sectorsOf(input, walked, heading, path);
  return {
    figure: signed(walked.change.automatable.difference, language, 1),
    formulas: [
      ...amountFormulas(input, result, walked, heading, scale),
      weightFormula(input, result, walked),
      ...measureFormula("A", "mean", scale, input, walked),
      ...measureFormula("B", "high", shareScale(language), input, walked),
    ],
    facts: [],
    tables: table === null ? [] : [table],
  };
}

function weightFormula(
  { language }: EstimateViewInput,
  { settings }: ViewedResult,
  { before, after, change, from, to }: WalkedChange,
): FormulaView {
  const { between } = besideExplanationWords(language);
  const digits = [before, after].every(({ weight }) => Math.abs(weight - Math.round(weight)) < 0.05) ? 0 : 1;
  const text = (weight: number) => formatNumber(weight, language, digits);
  return {
    label: estimateWords(language).unitHeading[settings.weight],
    formula: between(String(to), String(from)),
    numbers: between(text(after.weight), text(before.weight)),
    result: signed(change.weight, language, digits),
  };
}

function measureFormula(
  label: string,
  measure: "mean" | "high",
  scale: MeasureScale,
  { language }: EstimateViewInput,
  { before, after, change, from, to }: WalkedChange,
): readonly FormulaView[] {
  const [was, is, moved] = [before[measure], after[measure], change[measure]];
  if (was === null || is === null || moved === null) return [];
  const { between } = besideExplanationWords(language);
  const text = fineValues(scale, 1, language);
  return [
    {
      label,
      formula: between(`${label} ${to}`, `${label} ${from}`),
      numbers: between(text(is), text(was)),
      result: `${scale.signed(moved)}${scale.isShare ? "\u00a0pp" : ""}`,
    },
  ];
}

/** The change of the amount, and the two parts it is the sum of. Where a year has nothing covered, A is the other's. */
function amountFormulas(
  { language }: EstimateViewInput,
  result: ViewedResult,
  { before, after, change, from, to }: WalkedChange,
  heading: string,
  scale: MeasureScale,
): readonly FormulaView[] {
  const words = besideExplanationWords(language);
  const { names } = amountsOf(result, language);
  const { automatable } = change;
  const was = before.mean ?? after.mean;
  const is = after.mean ?? before.mean;
  if (was === null || is === null) return [];
  const digits = [before, after].every(({ covered }) => Math.abs(covered - Math.round(covered)) < 0.05)
    ? 0
    : 1;
  const weight = (value: number) => formatNumber(value, language, digits);
  const value = fineValues(scale, Math.max(before.covered, after.covered), language);
  const [v0, v1, a0, a1] = [weight(before.covered), weight(after.covered), value(was), value(is)];
  const text = (amount: number) => signed(amount, language, 1);
  return [
    {
      label: heading,
      formula: `${words.product(names.weight)}, ${words.between(String(to), String(from))}`,
      numbers: `${v1} × ${a1} − ${v0} × ${a0}`,
      result: text(automatable.difference),
    },
    {
      label: words.volume,
      formula: words.volumeFormula(names.weight),
      numbers: `(${v1} − ${v0}) × (${a1} + ${a0}) / 2`,
      result: text(automatable.volume),
    },
    {
      label: words.mix,
      formula: words.changeMixFormula(names.weight),
      numbers: `(${a1} − ${a0}) × (${v1} + ${v0}) / 2`,
      result: text(automatable.mix),
    },
  ];
}

/** The change of the amount in each sector; null at a sector. */
function sectorsOf(
  input: EstimateViewInput,
  { sectors, change, hidesSectors }: WalkedChange,
  heading: string,
  path: WalkPath,
): PartsView | null {
  if (sectors.length + Number(hidesSectors) < 2) return null;
  const { language } = input;
  const words = explanationWords(language);
  const text = (amount: number) => signed(amount, language, 1);
  const whole = change.automatable.difference;
  const rest = sectors.reduce((left, one) => left - one.change.automatable.difference, whole);
  return {
    id: "sectors",
    heading: words.bySector,
    columns: { part: words.sector, weight: "", value: "", added: heading, share: "" },
    rows: sectors
      .toSorted(
        (one, other) =>
          Math.abs(other.change.automatable.difference) - Math.abs(one.change.automatable.difference),
      )
      .map(({ sector, change: of }) => ({
        ...noPart,
        id: sector,
        title: sectorName(input, sector),
        addedText: text(of.automatable.difference),
        path: [...path, { kind: "sector" as const, sector }],
      })),
    rest: hidesSectors ? { ...noPart, id: "rest", title: words.hidden, addedText: text(rest) } : null,
    sum: { ...noPart, id: "sum", title: words.sum, addedText: text(whole) },
    note: "",
  };
}
