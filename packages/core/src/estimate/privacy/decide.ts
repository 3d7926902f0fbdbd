import type { Cube } from "../../workforce/types.js";
import { allRows, partWeights } from "../comparison/part-weights.js";
import type { MunicipalitySets } from "../parts/partings.js";
import { hiddenGroups, keyText } from "./hidden-groups.js";
import { type HiddenSectors, hiddenSectors } from "./hidden-sectors.js";
import { tellOnEachOther } from "./interplay.js";

/** What of a grouping and of a table of sectors, shown together, is hidden. */
export interface Hidden {
  /** Groups, as `keyText`. */
  readonly groups: ReadonlySet<string>;
  /** `withheld`: the municipality can be shown beside nothing. */
  readonly sectors: HiddenSectors;
  /** The grouping crosses sectors and hides something: no sector may stand alone anywhere else. */
  readonly noSectors: boolean;
}

export interface Tables {
  readonly groupBy: readonly string[];
  readonly sets: MunicipalitySets;
  /** The municipality that is laid beside its group and all rows, when one is. */
  readonly compare: { readonly municipality: string; readonly members: readonly string[] } | undefined;
}

/** Decides once for all tables of an output: what the one hides the other must not tell. */
export function decideHidden(cubes: readonly Cube[], tables: Tables, limitMilli: number): Hidden {
  const { groupBy, sets, compare } = tables;
  const groups = hiddenGroups(cubes, groupBy, sets, limitMilli);
  const alone = hiddenSectors({ outside: allRows(cubes) }, false, limitMilli);
  const compared =
    compare &&
    hiddenSectors(
      partWeights(cubes, compare.municipality, compare.members),
      compare.members.includes(compare.municipality),
      limitMilli,
    );
  const hides = { groups: groups.size > 0, sectors: (compared ?? alone).all.size > 0 };
  const isWithheld = compared?.withheld === true || tellOnEachOther(groupBy, hides, true);
  const sectors: HiddenSectors = isWithheld ? { ...alone, withheld: true } : (compared ?? alone);
  const isBySector = groupBy.length > 0 && groupBy.every((dimension) => dimension === "sector");
  return {
    groups: isBySector ? new Set([...sectors.all].map((sector) => keyText({ sector }, groupBy))) : groups,
    sectors,
    noSectors: tellOnEachOther(groupBy, hides, false),
  };
}
