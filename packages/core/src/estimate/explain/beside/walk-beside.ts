import type { ProcessPotential } from "../../../processes/types.js";
import type { WhereMatrix } from "../../../where/types.js";
import type { PublishedEstimate } from "../../publish.js";
import type { WalkedAgreement, WalkedChoice } from "../choice/types.js";
import { walkDifference, walkPart, walkStandardised } from "./comparison.js";
import { walkBand, walkCoverage } from "./composition.js";
import { walkProcess, walkProcesses } from "./processes.js";
import type { BesideStep, WalkedBeside } from "./types.js";
import { walkWhere } from "./where.js";
import { walkChange, walkYear } from "./years.js";

/** What was made beside a published estimate, and is told on the same page. */
export interface MadeBeside {
  /** With the cells hidden that must be (`hiddenCells`). */
  readonly where?: WhereMatrix | undefined;
  /** `processPotential` of the same estimate; "index" where it is of no probabilities. */
  readonly processes?: ProcessPotential | "index" | undefined;
}

/** A step to what is told without choosing anything otherwise. */
export type PlainBesideStep = Exclude<BesideStep, { readonly kind: "choice" | "agreement" }>;

/** What stands beside the figures, from what was published alone: nothing is told that was not shown. */
export function walkBeside(
  published: Pick<
    PublishedEstimate,
    "settings" | "total" | "occupations" | "sideBySide" | "years" | "suppression"
  >,
  step: PlainBesideStep,
  sector: string | undefined,
  made: MadeBeside = {},
): Exclude<WalkedBeside, WalkedChoice | WalkedAgreement> | "hidden" | undefined {
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
    case "technology":
    case "reach":
      return walkWhere(published, made.where, step);
    case "processes":
      return walkProcesses(made.processes, step);
    case "process":
      return walkProcess(made.processes, step.id);
  }
}
