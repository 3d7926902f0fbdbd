import {
  type AssessmentInputs,
  explainOutcome,
  type InputName,
  inputTitle,
  type Language,
  levelTitle,
  type Placement,
  potentialLevels,
  solutionLevels,
  understandingLevels,
  vocabulary,
} from "@kommuneradar/core";
import { radarWords } from "../text/radar.js";
import type { InputView } from "./view-model.js";

const levels: readonly (readonly [InputName, readonly string[]])[] = [
  ["solutions", solutionLevels],
  ["understanding", understandingLevels],
  ["potential", potentialLevels],
];

/** The three inputs with their levels, in words. */
export function inputViews(inputs: AssessmentInputs, language: Language): InputView[] {
  return levels.map(([input, names]) => {
    const found = inputs[input];
    return {
      title: inputTitle(input, language),
      steps: names.length - 1,
      level: found === undefined ? null : names.indexOf(found),
      levelTitle: found === undefined ? radarWords(language).notAssessed : levelTitle(input, found, language),
    };
  });
}

/** The rule's sentence; where a person stated the ring, that, and what the rule gives. */
export function whySentence(
  placement: Placement,
  inputs: AssessmentInputs,
  language: Language,
  titleOf: (ring: string) => string,
): string {
  const { outcome, ring, by, departs } = placement;
  const explained = explainOutcome(outcome, inputs, language, titleOf);
  const { explain } = vocabulary(language);
  if (by !== "stated" || ring === undefined || outcome.ring === ring) return explained;
  const stated =
    departs && outcome.ring !== undefined
      ? explain.departs(titleOf(ring), titleOf(outcome.ring))
      : explain.stated(titleOf(ring));
  return [stated, explained].filter((sentence) => sentence !== "").join(" ");
}

/** What a technology without a ring lacks: an assessment, some of its inputs, or inputs that fit a ring. */
export function whatIsMissing({ outcome }: Pick<Placement, "outcome">, language: Language): string {
  const words = radarWords(language);
  if (outcome.state === "none") return words.noRing;
  if (outcome.missing.length === 0) return words.undetermined;
  if (outcome.missing.length === levels.length) return words.notAssessed;
  return words.missing(outcome.missing.map((input) => inputTitle(input, language).toLowerCase()).join(", "));
}
