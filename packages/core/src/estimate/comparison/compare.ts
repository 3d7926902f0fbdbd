import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf } from "../cubes.js";
import { createFigures } from "../figures.js";
import { createScorer, type Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import { decompose } from "./decompose.js";
import { joinParts, partWeights, type WeightsBySector, wholeOf } from "./part-weights.js";
import { type Strata, standardise } from "./standardise.js";
import type { ComparedPart, Comparison } from "./types.js";

export interface CompareOptions {
  /** Code of the municipality that is asked about. */
  readonly municipality: string;
  /** Id and members of the group it is held against; without one, all rows are. */
  readonly group?: { readonly id: string; readonly municipalities: readonly string[] } | undefined;
  readonly scorer?: Scorer | undefined;
  /** Sectors that count as one where a figure is made from several sectors: those whose cells are hidden. */
  readonly merged?: ReadonlySet<string> | undefined;
}

/**
 * A municipality, the group and all rows of a workforce side by side: their figures as they are, standardised to the
 * same mix of occupations, and the differences split into mix and sector. undefined when the municipality has no weight
 * in the data. Deterministic, like `estimate`.
 */
export function compareMunicipality(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  options: CompareOptions,
): Comparison | undefined {
  const { municipality, group, merged = new Set() } = options;
  const members = group?.municipalities ?? [];
  const { own, rest, outside } = partWeights(cubesOf(tables), municipality, members);
  if (own.size === 0) return undefined;
  const scorer = options.scorer ?? createScorer(reference, settings);
  const figuresOf = createFigures(scorer, settings);
  const plain = createFigures(scorer, { ...settings, draws: 0 });
  const strataOf = (part: WeightsBySector): Strata => {
    const named = joinParts([part], (sector) => (merged.has(sector) ? mergedSectors : sector));
    return new Map([...named].map(([sector, weights]) => [sector, plain(weights)]));
  };
  const allRows = joinParts([own, rest, outside]);
  const standard = strataOf(allRows);
  const part = (weights: WeightsBySector, strata: Strata): ComparedPart => ({
    total: figuresOf(wholeOf(weights)),
    sectors: [...weights.keys()]
      .sort()
      .map((sector) => ({ sector, figures: figuresOf(weights.get(sector) ?? new Map()) })),
    standardised: {
      mean: standardise(strata, standard, "mean"),
      high: standardise(strata, standard, "high"),
    },
  });
  const inGroup = members.includes(municipality) ? joinParts([own, rest]) : rest;
  const present = municipalitiesIn(cubesOf(tables));
  const [ownStrata, groupStrata] = [strataOf(own), strataOf(inGroup)];
  const against = (name: "group" | "all", strata: Strata) => ({
    against: name,
    mean: decompose(ownStrata, strata, "mean"),
    high: decompose(ownStrata, strata, "high"),
  });
  return {
    municipality,
    own: part(own, ownStrata),
    group: group
      ? {
          id: group.id,
          municipalities: members.filter((code) => present.has(code)),
          ...part(inGroup, groupStrata),
        }
      : null,
    all: part(allRows, standard),
    differences: [...(group ? [against("group", groupStrata)] : []), against("all", standard)],
  };
}

/** Stands for the sectors that are counted as one; no sector in a file has this name. */
export const mergedSectors = "\u0000";

/** Municipalities with weight in the data. */
export function municipalitiesIn(cubes: readonly Cube[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { dimensions, cells } of cubes) {
    const column = dimensions.indexOf("municipality");
    for (const { key, weightMilli } of cells) {
      const code = key[column] ?? "";
      if (weightMilli > 0 && code !== "") codes.add(code);
    }
  }
  return codes;
}
