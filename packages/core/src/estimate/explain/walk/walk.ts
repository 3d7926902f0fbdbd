import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import { cubesOf } from "../../cubes.js";
import { mappingMethods } from "../../methods/index.js";
import type { PublishedEstimate } from "../../publish.js";
import { createScorer } from "../../scorer.js";
import { isBeside } from "../beside/is-beside.js";
import { walkBeside } from "../beside/walk-beside.js";
import { createFigureExplainer, type ExplainOptions } from "../explain-figures.js";
import { explainWithin } from "../explain-occupation.js";
import type { ExplainedUnitGroup } from "../types.js";
import { linesWithin } from "./lines-within.js";
import type { Walk, Walked, WalkedOccupation, WalkedUnitGroup, WalkPath, WalkStep } from "./types.js";

type Published = Pick<
  PublishedEstimate,
  "settings" | "total" | "groups" | "occupations" | "suppression" | "sideBySide" | "years"
>;

/**
 * From the total of a published estimate to the source occupations, a place at a time: nothing is worked out but what a
 * path leads to. `tables` and `options` are those the estimate was published from. What is not shown of the estimate is not
 * told here (see `createFigureExplainer`).
 */
export function createWalk(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Published,
  options: ExplainOptions = {},
): Walk {
  const { settings } = published;
  const scorer = options.scorer ?? createScorer(reference, settings);
  const explainFigure = createFigureExplainer(tables, reference, published, { ...options, scorer });

  return (path) => {
    if (!isInOrder(path)) return undefined;
    const [first] = path;
    if (first !== undefined && isBeside(first)) {
      const beside = walkBeside(published, first, stepOf(path, "sector")?.sector);
      const within = stepOf(path, "occupation")?.code;
      if (within === undefined) return beside;
      // An occupation of a band is one of the total.
      if (!isOfBand(beside, within)) return undefined;
    }
    const key = stepOf(path, "group")?.key ?? {};
    const explanation = explainFigure(key);
    if (explanation === undefined || explanation === "hidden") return explanation;
    const code = stepOf(path, "occupation")?.code;
    if (code === undefined) return { kind: "figure", explanation };
    const occupation = explanation.occupations.find((one) => one.code === code);
    const whole = occupation && explainWithin(published, cubesOf(tables), reference, scorer, code);
    if (occupation === undefined || whole === undefined) return undefined;
    const { unitGroups, ...rest } = whole;
    const walked = unitGroups.map((group) => withShares(group, settings.mapping, reference));
    return below(path, {
      key: explanation.key,
      figures: explanation.figures,
      occupation,
      explanation: rest,
      unitGroups: walked,
      isUnitGroup: walked.length === 1 && walked[0]?.code === code && rest.isco === null,
      lines: tables.flatMap((table, at) => linesWithin(table, code, key, at)),
    });
  };
}

/** The place below the occupation that a path leads to. */
function below(
  path: WalkPath,
  occupation: Omit<WalkedOccupation, "kind" | "unitGroup" | "source">,
): WalkedOccupation | undefined {
  const { unitGroups, isUnitGroup } = occupation;
  const asked = stepOf(path, "unit-group")?.code;
  if (asked !== undefined && isUnitGroup) return undefined;
  const unitGroup = isUnitGroup ? unitGroups[0] : unitGroups.find(({ code }) => code === asked);
  if (asked !== undefined && unitGroup === undefined) return undefined;
  const wanted = stepOf(path, "source")?.code;
  const source = unitGroup?.sources.find(({ code }) => code === wanted);
  if (wanted !== undefined && source === undefined) return undefined;
  const last = path.at(-1);
  if (last === undefined || last.kind === "group" || last.kind === "sector" || isBeside(last))
    return undefined;
  return { ...occupation, kind: last.kind, unitGroup: unitGroup ?? null, source: source ?? null };
}

function withShares(
  group: ExplainedUnitGroup,
  mapping: string,
  { socEmployment }: Pick<ReferenceData, "socEmployment">,
): WalkedUnitGroup {
  const method = mappingMethods.find(({ id }) => id === mapping);
  const shares = method?.shares(
    group.sources.map((source) => ({ ...source, employment: socEmployment.get(source.code) ?? 0 })),
  );
  return { ...group, sources: group.sources.map((source, at) => ({ ...source, share: shares?.[at] ?? 0 })) };
}

/** What must stand right before a step, where anything must. */
const after: Readonly<Record<WalkStep["kind"], readonly (WalkStep["kind"] | undefined)[]>> = {
  coverage: [undefined],
  band: [undefined],
  part: [undefined],
  standardised: [undefined],
  difference: [undefined],
  year: [undefined],
  change: [undefined],
  sector: ["part", "year", "change"],
  group: [undefined],
  occupation: [undefined, "band", "group"],
  value: ["occupation"],
  "unit-group": ["value"],
  source: ["value", "unit-group"],
};

function isOfBand(beside: Walked | "hidden" | undefined, code: string): boolean {
  if (beside === undefined || beside === "hidden" || beside.kind !== "band") return false;
  return beside.occupations.some((one) => one.code === code);
}

function isInOrder(path: WalkPath): boolean {
  return path.every((step, at) => after[step.kind].includes(path[at - 1]?.kind));
}

function stepOf<Kind extends WalkStep["kind"]>(
  path: WalkPath,
  kind: Kind,
): Extract<WalkStep, { kind: Kind }> | undefined {
  return path.find((step): step is Extract<WalkStep, { kind: Kind }> => step.kind === kind);
}
