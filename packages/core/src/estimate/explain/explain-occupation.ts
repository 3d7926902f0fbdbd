import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { bandOf, hasBands } from "../bands.js";
import { cubesOf } from "../cubes.js";
import { estimate } from "../engine.js";
import { createScorer, type Scorer } from "../scorer.js";
import { withoutRanges } from "../settings.js";
import type { EstimateResult, EstimateSettings } from "../types.js";
import { unitGroupsOf } from "../unit-groups.js";
import type { ExplainedSource, ExplainedUnitGroup, OccupationExplanation } from "./types.js";

/**
 * The way from the rows of an occupation to its value and its part of the total: STYRK-08, ISCO-08, source occupations,
 * and what of it came over the bridge, from a group or from a person. Undefined for a code that no row has.
 */
export function explainOccupation(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  given: EstimateSettings,
  code: string,
): OccupationExplanation | undefined {
  const cubes = cubesOf(tables);
  const settings = { ...withoutRanges(given), groupBy: [] };
  const scorer = createScorer(reference, settings);
  const explained = explainWithin(estimate(cubes, reference, settings, { scorer }), reference, scorer, code);
  return explained && { ...explained, rows: rowsOf(code, cubes) };
}

/** How many rows have a code. Looks through all cells, which takes a list of them: not for what has to be there at once. */
function rowsOf(code: string, cubes: readonly Cube[]): number {
  let rows = 0;
  for (const { cells } of cubes) for (const cell of cells) if (cell.occupation === code) rows += cell.rows;
  return rows;
}

/**
 * The same from an estimate that is there already, apart from how many rows it is made of; undefined also for an occupation
 * that it does not have.
 */
export function explainWithin(
  { total, occupations, settings }: Pick<EstimateResult, "total" | "occupations" | "settings">,
  reference: ReferenceData,
  scorer: Scorer,
  code: string,
): Omit<OccupationExplanation, "rows"> | undefined {
  const found = occupations.find((occupation) => occupation.code === code);
  if (found === undefined) return undefined;
  const { title, weight, probability: value, level, override } = found;
  const share = value === null || total.covered === 0 ? 0 : weight / total.covered;
  const isLinked =
    settings.classification === "styrk08" && unitGroupsOf(scorer.scoreSet, settings) === "isco08";
  const link = isLinked ? reference.styrkToIsco.get(code) : undefined;
  return {
    code,
    title,
    weight,
    share,
    value,
    level,
    band: value !== null && hasBands(scorer.scoreSet) ? bandOf(value, settings) : null,
    contribution: value === null ? null : share * value,
    override,
    isco: link?.isco ? { code: link.isco, relation: link.relation, note: link.note } : null,
    unitGroups: explainUnitGroups(
      scorer.score(code).unitGroups.map((group) => group.code),
      reference,
      settings,
    ),
  };
}

/**
 * What each unit group is combined from, overrides apart. Under its own classification each is a code by itself, with the
 * sources that are its alone.
 */
export function explainUnitGroups(
  codes: readonly string[],
  reference: ReferenceData,
  settings: EstimateSettings,
): readonly ExplainedUnitGroup[] {
  const set = reference.scoreSets.get(settings.scores);
  const classification = set ? unitGroupsOf(set, settings) : "isco08";
  const scorer = createScorer(reference, { ...settings, classification, overrides: [] });
  return codes.map((code) => {
    const { title, value, sources } = scorer.score(code);
    return {
      code,
      title,
      value: value ?? Number.NaN,
      sources: sources
        .filter((source) => source.code !== code)
        .map((source): ExplainedSource => ({ ...source, bridgedFrom: bridgeOf(set, source.code, settings) })),
    };
  });
}

function bridgeOf(
  set: ScoreSet | undefined,
  code: string,
  { bridge }: Pick<EstimateSettings, "bridge">,
): ExplainedSource["bridgedFrom"] {
  if (!bridge || set === undefined || set.values.has(code)) return null;
  const link = set.bridge.find(({ to, useByDefault }) => to === code && useByDefault);
  if (link === undefined) return null;
  return { code: link.from, title: set.values.get(link.from)?.title ?? "", basis: link.basis };
}
