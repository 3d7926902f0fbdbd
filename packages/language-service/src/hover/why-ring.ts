import {
  type AreaOfUse,
  type AssessmentInputs,
  explainOutcome,
  type InputName,
  inputTitle,
  levelTitle,
  placeInSectors,
  placeTechnology,
  type Radar,
  type RuleOutcome,
  resolveText,
  ringRule,
  sectorTitle,
  type Technology,
  vocabulary,
} from "@kommuneradar/core";
import { raisesFor } from "../raises.js";
import { ringNames } from "../ring-names.js";
import type { Asked } from "./asked.js";
import { bold, code, facts, paragraphs, plain } from "./markdown.js";

const inputNames: readonly InputName[] = ["solutions", "understanding", "potential"];

/**
 * *Why this ring*: where a technology stands and by whom, each input of the assessment, and the rule's reasons; with the
 * ring's condition where the ring itself was asked about.
 */
export function whyRing(
  asked: Asked,
  radar: Radar,
  technology: Technology,
  { withCondition = false }: { withCondition?: boolean } = {},
): string {
  const { language, words } = asked;
  const { ring, by, outcome, departs } = placeTechnology(radar, technology);
  const { withoutRing, explain } = vocabulary(language);
  const because = resolveText(technology.ringBecause, language, radar.language);
  const titleOf = ringNames(radar, language);
  return paragraphs([
    facts([bold(ring === undefined ? withoutRing : titleOf(ring)), by === "nothing" ? undefined : words[by]]),
    // The reasons of a ring that the rule gives too say its condition over again.
    withCondition && ring !== undefined && ring !== outcome.ring
      ? ringCondition(radar, ring, language)
      : undefined,
    ...reasons(asked, radar, outcome, technology.assessment ?? {}, departs ? ring : undefined),
    departs && ring !== undefined && outcome.ring !== undefined
      ? plain(explain.departs(titleOf(ring), titleOf(outcome.ring)))
      : undefined,
    because === "" ? undefined : words.because(plain(because)),
    words.rule(code(radar.rule)),
  ]);
}

/** The same for one area of use: its own inputs, and the technology's where it has none. */
export function whyRingInArea(
  asked: Asked,
  radar: Radar,
  technology: Technology,
  area: AreaOfUse,
): string | undefined {
  const { language, words } = asked;
  const placed = placeInSectors(radar, technology)
    .flatMap(({ areas }) => areas)
    .find((candidate) => candidate.area === area);
  if (placed === undefined) return undefined;
  const { ring, outcome, inputs } = placed;
  return paragraphs([
    facts([
      bold(ring === undefined ? vocabulary(language).withoutRing : ringNames(radar, language)(ring)),
      plain(sectorTitle(area.sector, language)),
      plain(resolveText(area.title, language, radar.language)),
    ]),
    ...reasons(asked, radar, outcome, inputs),
    words.rule(code(radar.rule)),
  ]);
}

function reasons(
  asked: Asked,
  radar: Radar,
  outcome: RuleOutcome,
  inputs: AssessmentInputs,
  stated?: string,
): readonly string[] {
  const { language, words } = asked;
  if (outcome.state === "none") return [words.rulesNothing];
  const titleOf = ringNames(radar, language);
  const marks = marksFor(radar, outcome, inputs, stated);
  return [
    inputNames.map((input) => `- ${inputLine(asked, titleOf, marks, inputs, input)}`).join("\n"),
    plain(explainOutcome(outcome, inputs, language, titleOf)),
  ];
}

/** Inputs that carry a ring, and what others must rise to for a ring. */
interface Marks {
  readonly holds: readonly InputName[];
  readonly ring: string | undefined;
  readonly lacks: readonly { readonly input: InputName; readonly needs: string }[];
}

/** Against the next ring inward; where a person stated a ring beyond the assessment, against that one. */
function marksFor(
  radar: Radar,
  { holds, next }: RuleOutcome,
  inputs: AssessmentInputs,
  stated: string | undefined,
): Marks {
  const raises = stated === undefined ? undefined : raisesFor(stated, inputs, ringRule(radar.rule));
  if (raises === undefined) return { holds, ring: next?.ring, lacks: next?.lacks ?? [] };
  const lacks = raises.map(({ input, to }) => ({ input, needs: to }));
  const enough = inputNames.filter((input) => !lacks.some((lack) => lack.input === input));
  return { holds: enough, ring: stated, lacks };
}

/** An input with its mark: ✓ carries the ring, ✗ is lacking for a ring, ○ is not assessed, – does neither. */
function inputLine(
  { language, words }: Asked,
  titleOf: (ring: string) => string,
  { holds, ring, lacks }: Marks,
  inputs: AssessmentInputs,
  input: InputName,
): string {
  const title = plain(inputTitle(input, language));
  const level = inputs[input];
  if (level === undefined) return `○ ${title}: ${words.notAssessed}`;
  const lack = lacks.find((candidate) => candidate.input === input);
  const mark = holds.includes(input) ? "✓" : lack ? "✗" : "–";
  const needs =
    lack && ring !== undefined
      ? ` (${words.needs(plain(titleOf(ring)), plain(levelTitle(input, lack.needs, language)))})`
      : "";
  return `${mark} ${title}: ${plain(levelTitle(input, level, language))}${needs}`;
}

/** The condition for standing in a ring, as the radar or, for the default rings, we put it. */
export function ringCondition(radar: Radar, id: string, language: Asked["language"]): string | undefined {
  const ring = radar.rings.find((candidate) => candidate.id === id);
  return ring?.description && plain(resolveText(ring.description, language, radar.language));
}
