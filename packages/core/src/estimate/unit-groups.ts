import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import { type MappingMethod, type MappingSource, mappingMethods } from "./methods/index.js";
import type { EstimateSettings, SourceOccupation } from "./types.js";

/** An ISCO-08 unit group that has a value: the source occupations linked to it, combined. */
export interface UnitGroup {
  readonly code: string;
  readonly value: number;
  /** By code. Never empty. */
  readonly sources: readonly (SourceOccupation & MappingSource)[];
}

/** What ISCO-08 unit groups are worth under one score set and one way of mapping. */
export interface UnitGroups {
  readonly method: MappingMethod | undefined;
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
 * Takes the score set over to ISCO-08. The crosswalk's two rows that link to 3-digit groups (211, 315) are no unit
 * groups and stay out. An unknown mapping method gives no values.
 */
export function createUnitGroups(
  reference: ReferenceData,
  scoreSet: ScoreSet,
  settings: Pick<EstimateSettings, "mapping" | "bridge">,
): UnitGroups {
  const method = mappingMethods.find(({ id }) => id === settings.mapping);
  const sources = sourcesByUnitGroup(reference, scoreSet, settings.bridge);
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
    get: (code) => groups.get(code),
    withPrefix: (prefix) => byPrefix.get(prefix) ?? [],
  };
}

function sourcesByUnitGroup(reference: ReferenceData, scoreSet: ScoreSet, bridge: boolean) {
  const unitGroups = reference.classifications.isco08.groups;
  const sources = new Map<string, UnitGroup["sources"][number][]>();
  const add = (unitGroup: string, source: UnitGroup["sources"][number]) => {
    const linked = sources.get(unitGroup);
    if (linked) linked.push(source);
    else sources.set(unitGroup, [source]);
  };
  const values = sourceValues(scoreSet, bridge);
  if (scoreSet.classification === "isco08") {
    for (const [code, probability] of values) {
      const title = unitGroups.get(code)?.title;
      if (title !== undefined) add(code, { code, title, probability, partial: false, employment: 0 });
    }
    return sources;
  }
  for (const link of reference.crosswalk.links) {
    const probability = values.get(link.soc);
    if (probability === undefined || unitGroups.get(link.isco)?.level !== 4) continue;
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
