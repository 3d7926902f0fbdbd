import { bandOf } from "../../estimate/bands.js";
import { cubesOf, onlyOccupations } from "../../estimate/cubes.js";
import { estimate } from "../../estimate/engine.js";
import { totalWeights } from "../../estimate/groups.js";
import { decideHidden } from "../../estimate/privacy/decide.js";
import { hiddenGroups } from "../../estimate/privacy/hidden-groups.js";
import { limitOf } from "../../estimate/privacy/pool.js";
import { suppressOccupations } from "../../estimate/privacy/suppress-occupations.js";
import { createScorer } from "../../estimate/scorer.js";
import { withoutRanges } from "../../estimate/settings.js";
import type { Cube } from "../../workforce/types.js";
import { createRegimes, type Regimes } from "./regimes.js";
import type { EstimateCause, EstimateDiff, EstimateEdition, HiddenFromDiff } from "./types.js";

/** What of two editions may stand in one document. See `docs/decisions/estimate-diff.md`. */
export interface ShownTogether {
  /** Without the hidden occupations, where they have to be left out. */
  readonly regimes: Regimes;
  /** By `keyText`. */
  readonly hiddenGroups: ReadonlySet<string>;
  /** undefined: no sector may be shown. */
  readonly hiddenSectors: ReadonlySet<string> | undefined;
  readonly before: ShownSide;
  readonly after: ShownSide;
  readonly hidden: HiddenFromDiff;
  /** Occupations that count otherwise under some of the causes than under others, each with how it counts under all. */
  readonly changed: ReadonlyMap<string, string>;
}

export interface ShownSide {
  readonly cubes: readonly Cube[];
  /** Occupations that the edition shows; undefined where it hides none. */
  readonly occupations: ReadonlySet<string> | undefined;
}

/**
 * Decides what is shown of two editions together: nothing that one of them hides, and of the rest nothing that would be
 * an equation more for what is hidden. Where the values of occupations that are not shown changed, those occupations are
 * left out of every figure; where values of shown ones changed, groups in which few have such an occupation are hidden.
 */
export function showTogether(
  before: EstimateEdition,
  after: EstimateEdition,
  causes: readonly EstimateCause[],
  apart: EstimateDiff["apart"],
): ShownTogether {
  const below = Math.max(before.publish.suppressBelow, after.publish.suppressBelow, 0);
  const whole = createRegimes(before, after, causes);
  const editions = [before, after].map((edition) => ({ edition, cubes: cubesOf(edition.tables) }));
  if (below === 0) {
    const [one, other] = editions.map(({ cubes }): ShownSide => ({ cubes, occupations: undefined }));
    return {
      regimes: whole,
      hiddenGroups: new Set(),
      hiddenSectors: new Set(),
      before: one as ShownSide,
      after: other as ShownSide,
      hidden: { below, groups: [], occupations: { before: null, after: null }, leftOut: false },
      changed: new Map(),
    };
  }
  const sides = editions.map(({ edition, cubes }) => ({
    edition,
    cubes,
    occupations: shownOccupations(edition, below),
  }));
  const [one, other] = sides as [(typeof sides)[number], (typeof sides)[number]];
  // Of the same people only those count as shown that both editions show.
  if (whole.bitOf("workforce") === 0)
    one.occupations = other.occupations = both(one.occupations, other.occupations);
  const codes = codesOf([before, after], [...one.cubes, ...other.cubes]);
  const unshown = codes.filter((code) =>
    sides.some(({ occupations }) => occupations !== undefined && !occupations.has(code)),
  );
  // Codes of two classifications, and weights of two kinds, are no equations for the same unknowns.
  const isOfOne = apart !== "classification" && apart !== "weight";
  const leftOut = isOfOne && changedValues(whole, unshown).size > 0;
  const keep = (side: typeof one) => side.occupations ?? new Set(codes);
  const regimes = leftOut
    ? createRegimes(before, after, causes, { before: keep(one), after: keep(other) })
    : whole;
  const changed = isOfOne ? changedValues(regimes, codes) : new Map<string, string>();
  const groups = new Set<string>();
  const sectors = new Set<string>();
  let noSectors = false;
  for (const side of sides) {
    const { groupBy } = side.edition.settings;
    const shown = leftOut ? onlyOccupations(side.cubes, keep(side)) : side.cubes;
    for (const cubes of leftOut ? [side.cubes, shown] : [side.cubes]) {
      const decided = decide(side.edition, cubes, below);
      for (const group of decided.groups) groups.add(group);
      for (const sector of decided.sectors.all) sectors.add(sector);
      noSectors ||= decided.noSectors;
    }
    const few = hiddenGroups(
      onlyOccupations(shown, new Set(changed.keys())),
      groupBy,
      setsOf(side.edition),
      limitOf(below),
    );
    for (const group of few) groups.add(group);
  }
  const sameGrouping = sameGroupBy(before, after);
  const sideOf = ({ cubes, occupations }: typeof one): ShownSide => ({
    cubes: leftOut && occupations ? onlyOccupations(cubes, occupations) : cubes,
    occupations,
  });
  return {
    regimes,
    hiddenGroups: groups,
    hiddenSectors: noSectors ? undefined : sectors,
    before: sideOf(one),
    after: sideOf(other),
    hidden: {
      below,
      groups: sameGrouping ? [...groups].sort().map((text) => keyOf(text, after.settings.groupBy)) : [],
      occupations: {
        before: hiddenOf(one),
        after: hiddenOf(other),
      },
      leftOut,
    },
    changed,
  };
}

/** How many occupations a side does not show, and their weight. */
function hiddenOf({ cubes, occupations }: ShownSide): HiddenFromDiff["occupations"]["before"] {
  if (occupations === undefined) return null;
  const hidden = [...totalWeights(cubes)].filter(([code, milli]) => milli > 0 && !occupations.has(code));
  return { count: hidden.length, weight: hidden.reduce((sum, [, milli]) => sum + milli, 0) / 1000 };
}

function both(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  return one === undefined || other === undefined
    ? (one ?? other)
    : new Set([...one].filter((code) => other.has(code)));
}

/** Whether groups of the one are groups of the other. */
export function sameGroupBy(before: EstimateEdition, after: EstimateEdition): boolean {
  return JSON.stringify(before.settings.groupBy) === JSON.stringify(after.settings.groupBy);
}

/** Occupations that an edition shows; undefined where it hides none. */
function shownOccupations(
  { tables, reference, settings, publish }: EstimateEdition,
  below: number,
): ReadonlySet<string> | undefined {
  const scorer = createScorer(reference, settings);
  const ofTotal = { ...withoutRanges(settings), groupBy: [] };
  const { shown, hidden } = suppressOccupations(
    estimate(tables, reference, ofTotal, { ...publish, scorer }),
    scorer,
    below,
  );
  return hidden ? new Set(shown.map(({ code }) => code)) : undefined;
}

function decide({ settings, publish, ...edition }: EstimateEdition, cubes: readonly Cube[], below: number) {
  const { compare } = publish;
  const tables = {
    groupBy: settings.groupBy,
    sets: setsOf({ settings, publish, ...edition }),
    compare: compare && { municipality: compare.municipality, members: compare.group?.municipalities ?? [] },
  };
  return decideHidden(cubes, tables, limitOf(below));
}

function setsOf({ publish, reference }: EstimateEdition) {
  return publish.groups ?? reference.municipalityGroups;
}

function keyOf(text: string, groupBy: readonly string[]): Readonly<Record<string, string>> {
  const values = JSON.parse(text) as readonly string[];
  return Object.fromEntries(groupBy.map((name, at) => [name, values[at] ?? ""]));
}

/** Every code that a row may have: of the classifications, and whatever else the files have. */
function codesOf(editions: readonly EstimateEdition[], cubes: readonly Cube[]): readonly string[] {
  const codes = new Set<string>();
  for (const { reference, settings } of editions) {
    for (const code of reference.classifications[settings.classification].groups.keys()) codes.add(code);
  }
  for (const { cells } of cubes) for (const { occupation } of cells) codes.add(occupation);
  return [...codes];
}

/** Occupations that count otherwise under some of the masks than under the others, with how under each. */
function changedValues(regimes: Regimes, codes: readonly string[]): ReadonlyMap<string, string> {
  const scorings = regimes.valueMasks.map((mask) => ({
    scorer: regimes.scorer(mask),
    settings: regimes.settings(mask),
  }));
  const countsAs = (code: string, { scorer, settings }: (typeof scorings)[number]) => {
    const { value, coverage } = scorer.score(code);
    return `${value} ${coverage} ${value === null ? "" : bandOf(value, settings)}`;
  };
  const changed = new Map<string, string>();
  for (const code of codes) {
    const all = scorings.map((one) => countsAs(code, one));
    if (new Set(all).size > 1) changed.set(code, all.join("; "));
  }
  return changed;
}
