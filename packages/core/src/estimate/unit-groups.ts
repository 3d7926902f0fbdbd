import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import { type MappingMethod, type MappingSource, mappingMethods } from "./methods/index.js";
import type { EstimateSettings, SourceOccupation } from "./types.js";

/** A unit group that has a value: the source occupations linked to it, combined. */
export interface UnitGroup {
  readonly code: string;
  readonly value: number;
  /** By code. Never empty. */
  readonly sources: readonly (SourceOccupation & MappingSource)[];
}

/**
 * Whose codes unit groups have: STYRK-08's where both the score set and the occupations are of it, so that each code has
 * its own value; else ISCO-08's.
 */
export function unitGroupsOf(
  scoreSet: Pick<ScoreSet, "classification">,
  settings: Pick<EstimateSettings, "classification">,
): "styrk08" | "isco08" {
  const isStyrk = scoreSet.classification === "styrk08" && settings.classification === "styrk08";
  return isStyrk ? "styrk08" : "isco08";
}

/** What unit groups are worth under one score set and one way of mapping. */
export interface UnitGroups {
  readonly method: MappingMethod | undefined;
  readonly classification: ReturnType<typeof unitGroupsOf>;
  /** The unit group, if it has a value of its own. */
  get(code: string): UnitGroup | undefined;
  /** The unit groups with a value whose code begins so, by code. */
  withPrefix(prefix: string): readonly UnitGroup[];
}

/**
 * Value per code of the score set's classification. With the bridge, a hybrid code's value also stands for the codes
 * that it joins; a code's own value comes first.
 */
export function sourceValues(scoreSet: ScoreSet, bridge: boolean): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [code, { value }] of scoreSet.values) values.set(code, value);
  if (!bridge) return values;
  for (const { from, to, useByDefault } of scoreSet.bridge) {
    const value = scoreSet.values.get(from)?.value;
    if (useByDefault && value !== undefined && !values.has(to)) values.set(to, value);
  }
  return values;
}

/**
 * Takes the score set over to ISCO-08. A set over STYRK-08 stays there for occupations of STYRK-08, each with its own
 * value; for those of ISCO-08, the STYRK-08 codes of a unit group are its source occupations. The crosswalk's two rows that link to 3-digit groups (211, 315) are no unit
 * groups and stay out. An unknown mapping method gives no values.
 */
export function createUnitGroups(
  reference: ReferenceData,
  scoreSet: ScoreSet,
  settings: UnitGroupSettings,
): UnitGroups {
  const method = mappingMethods.find(({ id }) => id === settings.mapping);
  const classification = unitGroupsOf(scoreSet, settings);
  const remembered = rememberedOf(reference, scoreSet);
  const key = `${settings.mapping} ${settings.bridge} ${classification}`;
  const before = remembered.get(key);
  if (before) return before;
  const made = makeUnitGroups(reference, scoreSet, settings.bridge, method, classification);
  // Of a name that is no method nothing is kept: there is no end of such names.
  if (method) remembered.set(key, made);
  return made;
}

type UnitGroupSettings = Pick<EstimateSettings, "classification" | "mapping" | "bridge">;

/** Every scorer asks for unit groups, also one in which an override alone is another: they are worked out once per set. */
const rememberedSets = new WeakMap<ReferenceData, WeakMap<ScoreSet, Map<string, UnitGroups>>>();

function rememberedOf(reference: ReferenceData, scoreSet: ScoreSet): Map<string, UnitGroups> {
  const sets = rememberedSets.get(reference) ?? new WeakMap<ScoreSet, Map<string, UnitGroups>>();
  rememberedSets.set(reference, sets);
  const remembered = sets.get(scoreSet) ?? new Map<string, UnitGroups>();
  sets.set(scoreSet, remembered);
  return remembered;
}

function makeUnitGroups(
  reference: ReferenceData,
  scoreSet: ScoreSet,
  bridge: boolean,
  method: MappingMethod | undefined,
  classification: UnitGroups["classification"],
): UnitGroups {
  const sources = sourcesByUnitGroup(reference, scoreSet, bridge, classification);
  const groups = new Map<string, UnitGroup>();
  if (method) {
    for (const code of [...sources.keys()].sort()) {
      const linked = (sources.get(code) ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
      groups.set(code, { code, value: method.combine(linked), sources: linked });
    }
  }
  const byPrefix = new Map<string, UnitGroup[]>();
  for (const group of groups.values()) {
    for (let digits = 1; digits <= group.code.length; digits++) {
      const prefix = group.code.slice(0, digits);
      const members = byPrefix.get(prefix);
      if (members) members.push(group);
      else byPrefix.set(prefix, [group]);
    }
  }
  return {
    method,
    classification,
    get: (code) => groups.get(code),
    withPrefix: (prefix) => byPrefix.get(prefix) ?? [],
  };
}

function sourcesByUnitGroup(
  reference: ReferenceData,
  scoreSet: ScoreSet,
  bridge: boolean,
  classification: UnitGroups["classification"],
) {
  const unitGroups = reference.classifications[classification].groups;
  const sources = new Map<string, UnitGroup["sources"][number][]>();
  const add = (unitGroup: string, source: UnitGroup["sources"][number]) => {
    if (unitGroups.get(unitGroup)?.level !== 4) return;
    const linked = sources.get(unitGroup);
    if (linked) linked.push(source);
    else sources.set(unitGroup, [source]);
  };
  const values = sourceValues(scoreSet, bridge);
  if (scoreSet.classification !== "soc2010") {
    const { groups } = reference.classifications[scoreSet.classification];
    const isTaken = scoreSet.classification === "styrk08" && classification === "isco08";
    for (const [code, probability] of values) {
      const unitGroup = isTaken ? reference.styrkToIsco.get(code)?.isco : code;
      const title = groups.get(code)?.title ?? "";
      if (unitGroup) add(unitGroup, { code, title, probability, partial: false, employment: 0 });
    }
    return sources;
  }
  for (const link of reference.crosswalk.links) {
    const probability = values.get(link.soc);
    if (probability === undefined) continue;
    add(link.isco, {
      code: link.soc,
      title: link.socTitle,
      probability,
      partial: link.socPartial,
      employment: reference.socEmployment.get(link.soc) ?? 0,
    });
  }
  return sources;
}
