import type { ComparedPart, Comparison } from "../comparison/types.js";
import type { HiddenSectors } from "./hidden-sectors.js";
import type { HiddenSector } from "./types.js";

/** A comparison without its hidden cells. It must have been made with the hidden sectors merged. */
export function suppressComparison(
  comparison: Comparison,
  hidden: HiddenSectors,
): { readonly shown: Comparison; readonly sectors: readonly HiddenSector[] } {
  const sectors: HiddenSector[] = [];
  const part = <P extends ComparedPart>(compared: P, name: "own" | "group" | "all"): P => {
    const gone = compared.sectors.filter(({ sector }) => hidden[name].has(sector));
    sectors.push(...gone.map(({ sector }) => ({ sector, part: name })));
    return { ...compared, sectors: compared.sectors.filter(({ sector }) => !hidden[name].has(sector)) };
  };
  const { own, group, all } = comparison;
  const shown: Comparison = {
    ...comparison,
    own: part(own, "own"),
    group: group && part(group, "group"),
    all: part(all, "all"),
  };
  return { shown, sectors };
}
