import { bandOf } from "../../bands.js";
import type { PublishedEstimate } from "../../publish.js";
import { partsOf } from "../weight-parts.js";
import type { ComposedBand, WalkedBand, WalkedCoverage } from "./types.js";

type Published = Pick<PublishedEstimate, "settings" | "total" | "occupations">;

/** How much of a published estimate's weight has a value. */
export function walkCoverage({ total }: Published): WalkedCoverage {
  return { kind: "coverage", figures: total, parts: partsOf(total) };
}

/** The occupations of a band; what is not named stands in `rest`. undefined for a band that the estimate does not have. */
export function walkBand(published: Published, band: ComposedBand): WalkedBand | undefined {
  const { total, settings } = published;
  const weight = weightOf(published, band);
  if (weight === undefined) return undefined;
  const isIn = (value: number | null) => {
    if (value === null || band === "none") return value === null && band === "none";
    return band === "valued" || bandOf(value, settings) === band;
  };
  const occupations = published.occupations
    .filter(({ probability }) => isIn(probability))
    .map(({ code, title, weight: own, probability }) => ({ code, title, weight: own, value: probability }));
  const rest = occupations.reduce((left, one) => left - one.weight, weight);
  // Weights are thousandths: less than that is what adding them has left.
  return { kind: "band", band, weight, of: total.weight, occupations, rest: rest < 0.0005 ? null : rest };
}

function weightOf({ total }: Published, band: ComposedBand): number | undefined {
  if (band === "none") return Math.max(0, total.weight - total.covered);
  // A scale that no threshold parts has one band of all that has a value.
  if (band === "valued") return total.high === null && total.covered > 0 ? total.covered : undefined;
  const share = total[band];
  return share === null ? undefined : share * total.covered;
}
