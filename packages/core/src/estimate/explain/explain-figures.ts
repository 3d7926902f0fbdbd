import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf } from "../cubes.js";
import type { EstimateOptions } from "../engine.js";
import { keyText } from "../privacy/hidden-groups.js";
import type { PublishedEstimate, PublishOptions } from "../publish.js";
import { createScorer } from "../scorer.js";
import type { Figures } from "../types.js";
import { toldOccupations } from "./told-occupations.js";
import type { ExplainedOccupation, FigureExplanation } from "./types.js";
import { partsOf } from "./weight-parts.js";

/** Explains the total (an empty key) and the groups of an estimate. */
export type ExplainFigure = (
  key: Readonly<Record<string, string>>,
) => FigureExplanation | "hidden" | undefined;

/** As an estimate was published with. */
export interface ExplainOptions extends EstimateOptions, Pick<PublishOptions, "compare"> {}

type Published = Pick<
  PublishedEstimate,
  "settings" | "total" | "groups" | "occupations" | "suppression" | "sideBySide"
>;

/**
 * How the total of a published estimate and the figures of its groups come about: what is put into the formula, and the
 * occupations that make it. `tables` and `options` are those the estimate was published from. Of all groups together only
 * so much is told that no small cell of groups by occupations can be computed; what is hidden stands in `rest`. undefined
 * for a key that no row has, "hidden" for a group that is.
 */
export function createFigureExplainer(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Published,
  options: ExplainOptions = {},
): ExplainFigure {
  const { settings, total, groups, suppression } = published;
  const { groupBy } = settings;
  const scorer = options.scorer ?? createScorer(reference, settings);
  const cubes = cubesOf(tables);
  const figuresOf = new Map(groups.map(({ key, ...figures }) => [keyText(key, groupBy), { key, figures }]));
  const hidden = new Set(suppression?.groups.map((key) => keyText(key, groupBy)));
  let told: ReturnType<typeof toldOccupations> | undefined;

  const explainOccupation = (code: string, weight: number, covered: number): ExplainedOccupation => {
    const { title, value, level } = scorer.score(code);
    const share = value === null || covered === 0 ? 0 : weight / covered;
    return { code, title, weight, value, level, share, contribution: value === null ? null : share * value };
  };
  const explain = (
    key: FigureExplanation["key"],
    figures: Figures,
    weights: Iterable<readonly [code: string, weight: number]>,
  ): FigureExplanation => {
    const occupations = [...weights]
      .map(([code, weight]) => explainOccupation(code, weight, figures.covered))
      .sort(byContribution);
    return {
      key,
      figures,
      parts: partsOf(figures),
      occupations,
      rest: restOf(figures, occupations),
      groups: [],
    };
  };

  return (key) => {
    if (Object.keys(key).length === 0) {
      const ofTotal = published.occupations.map(({ code, weight }) => [code, weight] as const);
      // Sets of municipalities share members: what they add is not the total.
      const areApart = !groupBy.includes("group");
      return {
        ...explain({}, total, ofTotal),
        groups: areApart ? groups.map((group) => addedBy(group, total)).sort(byContribution) : [],
      };
    }
    const text = keyText(key, groupBy);
    const group = figuresOf.get(text);
    if (group === undefined) return hidden.has(text) ? "hidden" : undefined;
    told ??= toldOccupations(
      cubes,
      published,
      options.groups ?? reference.municipalityGroups,
      scorer,
      reference,
      options.compare,
    );
    const inThousandths = [...(told.get(text) ?? [])];
    return explain(
      group.key,
      group.figures,
      inThousandths.map(([code, weight]) => [code, weight / 1000] as const),
    );
  };
}

/** All that the occupations told do not make up; null where they are all. */
function restOf(
  { weight, covered, mean }: Figures,
  occupations: readonly ExplainedOccupation[],
): FigureExplanation["rest"] {
  const left = (of: number, take: (one: ExplainedOccupation) => number) =>
    occupations.reduce((rest, one) => rest - take(one), of);
  const restWeight = left(weight, (one) => one.weight);
  // Weights are thousandths: less than that is what adding them has left.
  if (restWeight < 0.0005) return null;
  const restCovered = Math.max(
    0,
    left(covered, (one) => (one.value === null ? 0 : one.weight)),
  );
  // An index may be negative, so what is left of a mean may be too.
  const contribution = mean === null ? null : left(mean, (one) => one.contribution ?? 0);
  return {
    weight: restWeight,
    covered: restCovered,
    contribution:
      contribution !== null && (restCovered < 0.0005 || Math.abs(contribution) < 1e-12) ? 0 : contribution,
  };
}

function addedBy(
  { key, weight, covered, mean, automatable }: PublishedEstimate["groups"][number],
  total: Figures,
): FigureExplanation["groups"][number] {
  const contribution = mean === null || total.covered === 0 ? null : automatable / total.covered;
  return { key, weight, covered, mean, contribution };
}

interface Adding {
  readonly weight: number;
  readonly contribution: number | null;
}

/** What adds most first; what has no value last. */
function byContribution(one: Adding, other: Adding): number {
  const [mine, theirs] = [one, other].map(({ contribution }) => contribution ?? Number.NEGATIVE_INFINITY) as [
    number,
    number,
  ];
  return mine === theirs ? other.weight - one.weight : theirs - mine;
}
