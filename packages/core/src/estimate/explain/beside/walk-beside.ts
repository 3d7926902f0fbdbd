import type { PublishedEstimate } from "../../publish.js";
import { walkDifference, walkPart, walkStandardised } from "./comparison.js";
import { walkBand, walkCoverage } from "./composition.js";
import type { BesideStep, WalkedBeside } from "./types.js";
import { walkChange, walkYear } from "./years.js";

/** What stands beside the figures, from what was published alone: nothing is told that was not shown. */
export function walkBeside(
  published: Pick<
    PublishedEstimate,
    "settings" | "total" | "occupations" | "sideBySide" | "years" | "suppression"
  >,
  step: BesideStep,
  sector: string | undefined,
): WalkedBeside | "hidden" | undefined {
  switch (step.kind) {
    case "coverage":
      return walkCoverage(published);
    case "band":
      return walkBand(published, step.band);
    case "part":
      return walkPart(published, step.part, sector);
    case "standardised":
      return walkStandardised(published, step.part);
    case "difference":
      return walkDifference(published, step.against, step.measure);
    case "year":
      return walkYear(published, step.year, sector);
    case "change":
      return walkChange(published, step, sector);
  }
}
