import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import { mappingMethods } from "../../methods/index.js";
import type { PublishedEstimate } from "../../publish.js";
import { createScorer } from "../../scorer.js";
import { isBeside } from "../beside/is-beside.js";
import { processesOf, walkProcesses } from "../beside/processes.js";
import type { WalkedBeside } from "../beside/types.js";
import { type MadeBeside, walkBeside } from "../beside/walk-beside.js";
import type { ScorerOf } from "../choice/estimate-choice.js";
import type { ChoiceStep } from "../choice/types.js";
import { walkAgreement } from "../choice/walk-agreement.js";
import { walkChoice } from "../choice/walk-choice.js";
import { createFigureExplainer, type ExplainOptions } from "../explain-figures.js";
import { explainWithin } from "../explain-occupation.js";
import type { ExplainedUnitGroup } from "../types.js";
import { linesWithin } from "./lines-within.js";
import type { Walk, Walked, WalkedOccupation, WalkedUnitGroup, WalkPath, WalkStep } from "./types.js";

type Published = Pick<
  PublishedEstimate,
  "settings" | "total" | "groups" | "occupations" | "suppression" | "sideBySide" | "years"
>;

/** What an explanation is made of. */
export interface WalkOptions extends ExplainOptions, MadeBeside {
  /** Gives scorers made earlier; without it they are made for each place. */
  readonly scorerOf?: ScorerOf;
}

/**
 * From the total of a published estimate to the source occupations, a place at a time: nothing is worked out but what a
 * path leads to. `tables` and `options` are those the estimate was published from. What is not shown of the estimate is not
 * told here (see `createFigureExplainer`).
 */
export function createWalk(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Published,
  options: WalkOptions = {},
): Walk {
  const { settings } = published;
  const scorer = options.scorer ?? createScorer(reference, settings);
  const explainFigure = createFigureExplainer(tables, reference, published, { ...options, scorer });

  return (path) => {
    if (!isInOrder(path)) return undefined;
    const [first] = path;
    if (first?.kind === "choice") return walkUnder(tables, reference, published, options, first, path);
    if (first !== undefined && isBeside(first)) {
      const beside =
        first.kind === "agreement"
          ? walkAgreement(tables, reference, published, first.scores, options.scorerOf)
          : walkBeside(published, first, stepOf(path, "sector")?.sector, options);
      const within = stepOf(path, "occupation")?.code;
      if (within === undefined) return beside;
      // An occupation of it is one of the total.
      if (!hasOccupation(beside, within)) return undefined;
    }
    const key = stepOf(path, "group")?.key ?? {};
    const explanation = explainFigure(key);
    if (explanation === undefined || explanation === "hidden") return explanation;
    const code = stepOf(path, "occupation")?.code;
    const sector = sectorOf(key);
    if (code === undefined) {
      const processed =
        sector === undefined ? undefined : walkProcesses(options.processes, { kind: "processes", sector });
      return { kind: "figure", explanation, processes: processed?.figures ?? null };
    }
    const occupation = explanation.occupations.find((one) => one.code === code);
    const whole = occupation && explainWithin(published, reference, scorer, code);
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
      processes: sector === undefined ? [] : processesOf(options.processes, code, sector),
      under: null,
    });
  };
}

/** The total with a choice, and what is below it in the estimate that the choice makes. */
function walkUnder(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Published,
  { scorerOf }: WalkOptions,
  step: ChoiceStep,
  path: WalkPath,
): Walked | undefined {
  const chosen = walkChoice(tables, reference, published, step, scorerOf);
  if (chosen === undefined) return undefined;
  const { walked, estimate, scorer } = chosen;
  if (path.length === 1) return walked;
  // No row has a code that was cut.
  const rows = step.choice === "digits" ? [] : tables;
  const below = { ...estimate, suppression: undefined, sideBySide: undefined, years: undefined };
  const found = createWalk(rows, reference, below, { scorer })(path.slice(1));
  if (found === undefined || found === "hidden" || !("occupation" in found)) return undefined;
  return { ...found, under: { settings: estimate.settings, scores: estimate.scores } };
}

/** The sector that a key is of, null for the total; undefined for a group that processes are not counted by. */
function sectorOf(key: Readonly<Record<string, string>>): string | null | undefined {
  const names = Object.keys(key);
  if (names.length === 0) return null;
  return names.length === 1 ? key["sector"] : undefined;
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
  choice: [undefined],
  agreement: [undefined],
  technology: [undefined],
  reach: [undefined],
  processes: [undefined],
  process: [undefined],
  sector: ["part", "year", "change"],
  group: [undefined],
  occupation: [undefined, "band", "group", "choice", "agreement", "technology", "reach", "process"],
  value: ["occupation"],
  "unit-group": ["value"],
  source: ["value", "unit-group"],
};

/** Whether something beside the figures names an occupation. */
function hasOccupation(beside: WalkedBeside | "hidden" | undefined, code: string): boolean {
  if (beside === undefined || beside === "hidden") return false;
  if (beside.kind === "process") return beside.process.cells.some((cell) => cell.occupation === code);
  return "occupations" in beside && beside.occupations.some((one) => one.code === code);
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
