import type { OccupationGroup, ReferenceData, ScoreSet } from "@kommuneradar/schema";
import { finish, type Steps } from "../steps.js";
import type { EstimateResult, EstimateSettings, Override, SourceOccupation, ValueLevel } from "./types.js";
import { createDraws, type Draws } from "./uncertainty/draws.js";
import { createValueParts, type ValuePart } from "./uncertainty/value-parts.js";
import { createUnitGroups, sourceValues, type UnitGroup } from "./unit-groups.js";

/** What one occupation code is worth, and why. */
export interface OccupationScore {
  /** As it was asked for. */
  readonly code: string;
  /** "" for a code that does not exist. */
  readonly title: string;
  /** Whether the code exists in the classification (or, under SOC-2010, in the score set). */
  readonly exists: boolean;
  /** null: no value. Never filled in silence, never 0 for want of one. */
  readonly value: number | null;
  /** Where the value was found; `none` without one. */
  readonly level: ValueLevel;
  /** `direct` also for a coarse code and an override; `fallback` for what the fallback filled. */
  readonly coverage: "direct" | "fallback" | "none";
  /**
   * The unit groups with a value that this one rests on: its own, those of a coarse code, those the fallback took the
   * mean of. Of ISCO-08, or of STYRK-08 where the score set is of STYRK-08 as well. Empty under SOC-2010, whose codes
   * carry their values themselves.
   */
  readonly unitGroups: readonly { readonly code: string; readonly value: number }[];
  /** The source occupations of those unit groups, each once, by code; a part of one anywhere makes it partial. */
  readonly sources: readonly SourceOccupation[];
  /** What the value is from where somebody stated one; null where nobody did. */
  readonly override: Override | null;
}

/** Gives occupation codes their values under one set of settings. Pure; remembers what it has worked out. */
export interface Scorer {
  /** The set that the values are from; for an id that is not known, one of that title without values. */
  readonly scoreSet: EstimateResult["scores"];
  /** Whether values come over a crosswalk, whose choice of source occupations can be drawn anew. */
  readonly overCrosswalk: boolean;
  /** Whether the classification has the code (or, under SOC-2010, the score set). */
  exists(code: string): boolean;
  /** What a code is worth. Never throws: a code that does not exist has no value, and says so. */
  score(code: string): OccupationScore;
  /**
   * The values of a code in each Monte Carlo draw (see uncertainty/draws.ts), or undefined for a code whose value is the
   * same in every draw. Kept, so that a live update only redoes the sums.
   */
  draws(code: string, draws: number, seed: number): Float64Array | undefined;
  /** `draws` for one who must not be held up by it: a step at a time, the last with the values. */
  drawsInSteps(code: string, draws: number, seed: number): Steps<Float64Array | undefined>;
  /** The independent parts of what is drawn for a code, with their laws; undefined as for `draws`. */
  valueParts(code: string): readonly ValuePart[] | undefined;
}

/**
 * A scorer for codes of `settings.classification`. Uses `scores`, `classification`, `mapping`, `bridge`, `fallback`
 * and `overrides` of the settings; a score set or mapping method that is not known gives no values at all, so that
 * no figure ever stands under a wrong name (the one who reads the settings reports the name).
 */
export function createScorer(reference: ReferenceData, settings: EstimateSettings): Scorer {
  const scoreSet = reference.scoreSets.get(settings.scores) ?? emptyScoreSet(settings.scores);
  const classification = reference.classifications[settings.classification];
  const unitGroups = createUnitGroups(reference, scoreSet, settings);
  const isOfItsOwn = settings.classification === "soc2010" && unitGroups.method !== undefined;
  const values = isOfItsOwn ? sourceValues(scoreSet, settings.bridge) : new Map<string, number>();
  const overrides = new Map(settings.overrides.map((override) => [override.occupation, override]));
  const known = new Map<string, OccupationScore>();
  let drawn: Draws | undefined;
  const parts = createValueParts(unitGroups);

  /** The unit groups whose mean is the value of a code, and the level they were found at. */
  function unitGroupsBehind(code: string): { level: ValueLevel; groups: readonly UnitGroup[] } {
    if (code.length === 2 || code.length === 3) {
      return { level: code.length === 3 ? "3" : "2", groups: unitGroups.withPrefix(code) };
    }
    const unitGroup =
      settings.classification === unitGroups.classification ? code : reference.styrkToIsco.get(code)?.isco;
    if (code.length !== 4 || !unitGroup) return { level: "none", groups: [] };
    const own = unitGroups.get(unitGroup);
    if (own) return { level: "direct", groups: [own] };
    if (settings.fallback) {
      for (const level of ["3", "2"] as const) {
        const groups = unitGroups.withPrefix(unitGroup.slice(0, Number(level)));
        if (groups.length > 0) return { level, groups };
      }
    }
    return { level: "none", groups: [] };
  }

  function scoreByUnitGroups(group: OccupationGroup): OccupationScore {
    const { level, groups } = unitGroupsBehind(group.code);
    const hasValue = groups.length > 0;
    const coverage = !hasValue ? "none" : group.level === 4 && level !== "direct" ? "fallback" : "direct";
    return {
      code: group.code,
      title: group.title,
      exists: true,
      value: hasValue ? groups.reduce((sum, { value }) => sum + value, 0) / groups.length : null,
      level: hasValue ? level : "none",
      coverage,
      unitGroups: groups.map(({ code, value }) => ({ code, value })),
      sources: sourcesOf(groups),
      override: null,
    };
  }

  /** SOC-2010 codes carry their values themselves; the score set's hybrid codes are accepted beside them. */
  function scoreBySourceCode(code: string): OccupationScore | undefined {
    const title = classification.groups.get(code)?.title ?? hybridTitle(code);
    if (title === undefined) return undefined;
    const value = scoreSet.classification === settings.classification ? (values.get(code) ?? null) : null;
    return {
      code,
      title,
      exists: true,
      value,
      level: value === null ? "none" : "direct",
      coverage: value === null ? "none" : "direct",
      unitGroups: [],
      sources: value === null ? [] : [{ code, title, probability: value, partial: false }],
      override: null,
    };
  }

  function hybridTitle(code: string): string | undefined {
    return scoreSet.classification === "soc2010" ? scoreSet.values.get(code)?.title : undefined;
  }

  function work(code: string): OccupationScore {
    const group = classification.groups.get(code);
    const own =
      settings.classification === "soc2010" ? scoreBySourceCode(code) : group && scoreByUnitGroups(group);
    if (!own) return unknownCode(code);
    const override = overrides.get(code);
    return override
      ? { ...own, value: override.probability, level: "override", coverage: "direct", override }
      : own;
  }

  function score(code: string): OccupationScore {
    let found = known.get(code);
    if (!found) {
      found = work(code);
      known.set(code, found);
    }
    return found;
  }

  function drawsInSteps(code: string, draws: number, seed: number): Steps<Float64Array | undefined> {
    if (drawn?.draws !== draws || drawn.seed !== seed) drawn = createDraws(unitGroups, draws, seed);
    const { override, unitGroups: groups } = score(code);
    return override ? drawn.statedBy(override) : drawn.meanOf(groups.map((group) => group.code));
  }

  const { id, title, year, kind, classification: ofSet, scale, source, licence } = scoreSet;
  return {
    scoreSet: { id, title, year, kind, classification: ofSet, scale, source, licence },
    overCrosswalk: scoreSet.classification === "soc2010",
    score,
    exists: (code) => score(code).exists,
    draws: (code, draws, seed) => finish(drawsInSteps(code, draws, seed)),
    drawsInSteps,
    valueParts(code) {
      const { override, unitGroups: groups } = score(code);
      return override ? parts.ofOverride(override) : parts.ofMean(groups.map((group) => group.code));
    },
  };
}

/** By the unit group that a code rests on alone, or by the list of them: both outlive a scorer. */
const rememberedSources = new WeakMap<object, readonly SourceOccupation[]>();

function sourcesOf(groups: readonly UnitGroup[]): readonly SourceOccupation[] {
  const [only, ...more] = groups;
  const key = only !== undefined && more.length === 0 ? only : groups;
  const sources = rememberedSources.get(key) ?? unionOfSources(groups);
  rememberedSources.set(key, sources);
  return sources;
}

function unionOfSources(groups: readonly UnitGroup[]): readonly SourceOccupation[] {
  const sources = new Map<string, SourceOccupation>();
  for (const { sources: linked } of groups) {
    for (const { code, title, probability, partial } of linked) {
      const before = sources.get(code);
      sources.set(code, { code, title, probability, partial: partial || (before?.partial ?? false) });
    }
  }
  return [...sources.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function unknownCode(code: string): OccupationScore {
  return {
    code,
    title: "",
    exists: false,
    value: null,
    level: "none",
    coverage: "none",
    unitGroups: [],
    sources: [],
    override: null,
  };
}

function emptyScoreSet(id: string): ScoreSet {
  return {
    id,
    title: id,
    source: "",
    year: 0,
    licence: "",
    kind: "automation",
    classification: "soc2010",
    scale: { min: 0, max: 1, unit: "probability" },
    values: new Map(),
    bridge: [],
  };
}
