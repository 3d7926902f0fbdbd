import type { EstimateViewInput, ViewedProcesses, ViewedWhere } from "@kommuneradar/charts";
import {
  type Cube,
  compareMappings,
  compareScoreSets,
  type EstimateFile,
  type EstimateSettings,
  mappingMethods,
  municipalitiesOf,
  occupationTitles,
  type ProcessPotential,
  type PublishedEstimate,
  potentialOfFiles,
  resolveText,
  type Scorer,
  type Steps,
  shownCubes,
  type TotalSensitivity,
  unitGroupsOf,
  type WalkPath,
  type WhereMatrix,
  type WorkforceTable,
  whereMatrix,
  withoutRanges,
  type YearTables,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import type { ReferenceData } from "@kommuneradar/schema";
import type { PageLanguage } from "../protocol/envelope.js";
import type { RadarNow } from "../radar/followed-radar.js";
import type { AskAfterTyping } from "./after-typing.js";
import type { ComparedChoice } from "./compared-choice.js";
import type { Estimator } from "./estimator.js";
import type { ProcessesNow } from "./followed-plan.js";
import { type AskPlaces, placesOf } from "./occupation-places.js";

/** A table and the name people know its file by. */
export interface NamedTable {
  readonly name: string;
  readonly table: WorkforceTable;
}

/** Gives the sensitivity of what is shown; an old one, or none yet, while it is being made. */
export type AskSensitivity = (
  shown: readonly Cube[],
  plain: EstimateSettings,
) => { readonly value: TotalSensitivity | undefined; readonly isOld: boolean };

/** What the same rows give under other mappings and score sets. */
export type Variants = Pick<EstimateViewInput, "mappings" | "scoreSets">;

/** Measure A with work processes, where any is mapped. */
export type FoundProcesses = ProcessPotential | "index" | undefined;

/** What one picture is made from. */
export interface EstimateMoment {
  readonly title: string;
  readonly file: EstimateFile | undefined;
  readonly tables: readonly NamedTable[];
  readonly settings: EstimateSettings;
  /** What is compared, and its names; undefined where there is nothing to compare. */
  readonly compared?: Pick<ComparedChoice, "compare" | "names"> | undefined;
  /** Codes of the municipalities in the data, where they are known already. */
  readonly municipalities?: readonly string[];
  /** Every year, the estimated one with them; empty where no file has a year. */
  readonly years?: readonly YearTables[];
  /** The same of what is on disk; undefined when there is nothing to compare with. */
  readonly saved:
    | {
        readonly file: EstimateFile | undefined;
        readonly tables: readonly WorkforceTable[];
        readonly settings: EstimateSettings;
        /** With the score sets of one's own as they are on disk; without it those are as they are now. */
        readonly estimator?: Estimator;
      }
    | undefined;
  /** What each choice does to the total, of what is shown; without it nobody has opened it. */
  readonly sensitivity?: AskSensitivity;
  /** Without it they are looked up anew. */
  readonly places?: AskPlaces;
  /** Without it they are made with the picture. */
  readonly variants?: AskAfterTyping<Variants>;
  /** The same of where the radar meets the workforce. */
  readonly where?: AskAfterTyping<WhereMatrix>;
  /** The same of what work processes make of the figures. */
  readonly processes?: AskAfterTyping<FoundProcesses>;
  /** The figure that a reader has asked about. */
  readonly explained?: WalkPath | undefined;
  /** What was said of it before, of other rows: until it is made anew. */
  readonly standing?: NonNullable<EstimateViewInput["explanation"]> | undefined;
  /** The radar of the estimate, and the plans made for it. */
  readonly radar?: RadarNow | undefined;
  /** The work processes of the estimate, and of the plan that it names. */
  readonly processesNow?: ProcessesNow | undefined;
  readonly language: PageLanguage;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/**
 * Estimates, and gathers what the page shows beside the figures. A key takes all steps at once; the first time, when values
 * and draws are made too, each of them is a good part of a turn.
 */
export function* viewInputInSteps(
  moment: EstimateMoment,
  estimator: Estimator,
  reference: ReferenceData,
): Steps<EstimateViewInput> {
  const { file, settings, saved, language } = moment;
  const tables = moment.tables.map(({ table }) => table);
  const { compared, years, explained } = moment;
  const result = estimator.publish(tables, settings, file, { compare: compared?.compare, years });
  yield;
  const scorer = estimator.scorer(settings);
  const underMapping = (mapping: string) =>
    estimator.estimate(tables, { ...withoutRanges(settings), mapping }, file);
  const shown = shownCubes(tables, result);
  const plain = withoutRanges(settings);
  const sensitivity = moment.sensitivity?.(shown, plain);
  yield* warmMappings(estimator, plain, result);
  const sets = [...new Set([settings.scores, ...(file?.scores ?? [])])];
  const { value: variants, isOld: areVariantsOld } = (moment.variants ?? atOnce)(
    [estimator, JSON.stringify([plain, sets])],
    () => ({
      scoreSets:
        sets.length > 1 ? compareScoreSets(shown, reference, plain, sets, estimator.scorer) : undefined,
      mappings: compareMappings(shown, reference, plain, estimator.scorer),
    }),
  );
  yield;
  const titles = reference.classifications[unitGroupsOf(result.scores, settings)].groups;
  const processed = moment.processesNow && processesOf(moment, moment.processesNow, result, estimator);
  yield;
  const met = moment.radar && whereOf(moment, moment.radar, result, estimator);
  yield;
  const explanation = () =>
    explained && {
      path: explained,
      walked: estimator.walk(tables, result, file, {
        compare: compared?.compare,
        where: met?.where.matrix,
        processes: processed?.processes.found,
      })(explained),
      files: moment.tables.map(({ name }) => name),
      crosswalk: reference.crosswalk.source,
    };
  return {
    title: moment.title,
    language,
    result,
    // Of what is on disk no range is shown.
    saved:
      saved &&
      (saved.estimator ?? estimator).publishSaved(saved.tables, withoutRanges(saved.settings), saved.file),
    compare: compared?.names,
    ...variants,
    sensitivity: sensitivity ? (sensitivity.value ?? "waiting") : "closed",
    sensitivityIsOld: sensitivity?.isOld ?? false,
    explanation: moment.standing ?? explanation(),
    where: met?.where,
    older: {
      explanation: moment.standing !== undefined,
      variants: areVariantsOld,
      where: met?.isWhereOld ?? false,
      processes: processed?.isOld ?? false,
    },
    processes: processed?.processes,
    // An interval is the range; where none is asked for, the two ends of the choice of mapping are.
    range: hasRanges(settings) ? undefined : { min: underMapping("min"), max: underMapping("max") },
    municipalities: moment.municipalities ?? municipalitiesOf(tables),
    fictional: tables.some(({ fictional }) => fictional),
    file: moment.tables.map(({ name }) => name).join(", "),
    date: moment.date,
    year: years?.at(-1)?.year,
    horizon: file?.horizon,
    rejectedRows: tables.reduce((sum, { rejectedRows }) => sum + rejectedRows, 0),
    titles: occupationTitles(reference, language),
    scoresInEnglish: referenceData.scoreSets.has(result.scores.id),
    lines: (moment.places ?? placesOf)(result.occupations, moment.tables),
    unitGroups: (occupation) =>
      scorer.score(occupation).unitGroups.map(({ code, value }) => ({
        code,
        value,
        title: titles.get(code)?.title ?? "",
      })),
  };
}

const warm = new WeakSet<Scorer>();

/** The values of each mapping that is laid beside, a mapping at a step: they are made once. */
function* warmMappings(
  estimator: Estimator,
  settings: EstimateSettings,
  { occupations }: Pick<PublishedEstimate, "occupations">,
): Steps<void> {
  if (settings.classification === "soc2010") return;
  for (const { id: mapping } of mappingMethods) {
    const scorer = estimator.scorer({ ...settings, mapping });
    if (warm.has(scorer)) continue;
    warm.add(scorer);
    for (const { code } of occupations) scorer.score(code);
    yield;
  }
}

function whereOf(
  { tables: named, file, compared, where = atOnce }: EstimateMoment,
  { radar, plans, isOld }: RadarNow,
  result: PublishedEstimate,
  estimator: Estimator,
): { readonly where: ViewedWhere; readonly isWhereOld: boolean } {
  const compare = compared?.compare;
  const scorer = estimator.scorer(result.settings);
  const under = [
    scorer,
    radar,
    ...plans,
    JSON.stringify([withoutRanges(result.settings), file?.suppressBelow, compare]),
  ];
  const { value: matrix, isOld: isWhereOld } = where(under, () => {
    const tables = named.map(({ table }) => table);
    const hidden = estimator.hiddenCells(tables, result, file, { compare });
    return whereMatrix({ radar, tables, scorer, plans, hidden });
  });
  return { where: { radar, plans, isOld, matrix }, isWhereOld };
}

function processesOf(
  { tables: named, file, compared, processes = atOnce }: EstimateMoment,
  { estimate, plan, state }: ProcessesNow,
  published: PublishedEstimate,
  estimator: Estimator,
): { readonly processes: ViewedProcesses; readonly isOld: boolean } {
  const compare = compared?.compare;
  const scorer = estimator.scorer(published.settings);
  const under = [scorer, estimate, plan, JSON.stringify([published.settings, file?.suppressBelow, compare])];
  const { value: found, isOld } = processes(under, () => {
    const tables = named.map(({ table }) => table);
    const hidden = () => estimator.hiddenCells(tables, published, file, { compare });
    return potentialOfFiles(estimate, plan, { tables, published, scorer, hidden });
  });
  return { processes: { found, state }, isOld };
}

/** What work processes make of the figures, made now. */
export function foundProcesses(
  { processes: _, ...moment }: EstimateMoment,
  published: PublishedEstimate,
  estimator: Estimator,
): FoundProcesses {
  const now = moment.processesNow;
  return now && processesOf(moment, now, published, estimator).processes.found;
}

const atOnce = <T>(_: readonly unknown[], make: () => T) => ({ value: make(), isOld: false });

function hasRanges({ ranges, draws }: EstimateSettings): boolean {
  return ranges === "analytic" || draws > 0;
}

/** The title of an estimate file in the page's language; a workforce file alone goes by its name. */
export function titleOf(file: EstimateFile | undefined, name: string, language: PageLanguage): string {
  return (file === undefined ? "" : resolveText(file.title, language, file.language)) || name;
}
