import {
  type AssessmentInputs,
  type Potential,
  potentialLevels,
  type Radar,
  type Technology,
  type Understanding,
  understandingLevels,
} from "../radar/model.js";
import { technologiesByName } from "../radar/technologies-by-name.js";
import { resolveText } from "../text/localized.js";
import type { Project, Trial } from "./model.js";

/** A new level of an input that a trial gives grounds for; whether it is right is for those who assess to say. */
export type TrialProposal = {
  /** Place of the area of use that states the input itself; undefined: the technology's own. */
  readonly area: number | undefined;
} & (
  | {
      readonly input: "understanding";
      readonly from: Understanding | undefined;
      readonly to: Understanding;
    }
  | { readonly input: "potential"; readonly from: Potential | undefined; readonly to: Potential }
);

/** A technology and the levels that its trials propose. */
export interface AssessedByTrial {
  /** As the radar has it, before the proposals. */
  readonly technology: Technology;
  /** At least one. */
  readonly proposals: readonly TrialProposal[];
}

/**
 * What a trial that is over, and taught something, says of the technology it was of: whatever came of it, the areas of use
 * are understood better; where it worked, the potential is validated here; where it failed, it is less certain than was
 * thought. Undefined where the assessment is of that day or later, has the trial as evidence, or stands there already.
 */
export function assessByTrial(radar: Radar, project: Project, trial: Trial): AssessedByTrial | undefined {
  if (trial.outcome === "ongoing" || trial.learnt === undefined) return undefined;
  const [only, ...more] = project.technologies;
  const name = trial.technology ?? (more.length === 0 ? only : undefined);
  const technology = name === undefined ? undefined : technologiesByName(radar).get(name);
  if (
    technology === undefined ||
    technology.status !== "active" ||
    isKnown(radar, technology, project, trial)
  )
    return undefined;

  const proposals: TrialProposal[] = [];
  const understanding = inputOf("understanding", technology, project);
  const understood = next(understandingLevels, understanding.level, 1);
  if (understood !== understanding.level) {
    const { area, level } = understanding;
    proposals.push({ input: "understanding", area, from: level, to: understood });
  }
  const potential = inputOf("potential", technology, project);
  const proven =
    trial.outcome === "worked"
      ? "validated"
      : trial.outcome === "failed" && potential.level !== undefined
        ? next(potentialLevels, potential.level, -1)
        : potential.level;
  if (proven !== undefined && proven !== potential.level) {
    const { area, level } = potential;
    proposals.push({ input: "potential", area, from: level, to: proven });
  }
  return proposals.length === 0 ? undefined : { technology, proposals };
}

/** What a trial is called where it is evidence. */
export function trialEvidence(project: Project, trial: Trial, language: string): string {
  const text = (of: Project["title"]) => resolveText(of, language);
  return `${text(project.title)}: ${text(trial.hypothesis)}`;
}

/** Whether those who assessed had the trial before them, as far as can be told. */
function isKnown(radar: Radar, { assessment }: Technology, project: Project, trial: Trial): boolean {
  if (assessment === undefined) return false;
  const title = trialEvidence(project, trial, radar.language);
  const isNamed = assessment.evidence.some((one) => resolveText(one.title, radar.language) === title);
  const { date } = assessment;
  if (isNamed || date === undefined) return isNamed;
  const over = trial.ended ?? trial.started ?? project.ended;
  return over === undefined || date >= over;
}

/** The level that counts where the trial was made: that of the one area of its sector which states it, else of the whole. */
function inputOf<I extends "understanding" | "potential">(
  input: I,
  technology: Technology,
  { sector }: Project,
): { readonly area: number | undefined; readonly level: AssessmentInputs[I] | undefined } {
  const stating = technology.areasOfUse.flatMap((area, at) =>
    area.sector === sector && area[input] !== undefined ? [{ area: at, level: area[input] }] : [],
  );
  const [own] = stating;
  return own !== undefined && stating.length === 1
    ? own
    : { area: undefined, level: technology.assessment?.[input] };
}

function next<L extends string>(levels: readonly L[], level: L | undefined, by: 1 | -1): L {
  const at = level === undefined ? 0 : levels.indexOf(level);
  const place = Math.min(Math.max(at + by, 0), levels.length - 1);
  return levels[place] as L;
}
