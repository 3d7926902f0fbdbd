import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf } from "../cubes.js";
import { keptFigures } from "../kept-figures.js";
import { nothing, partedOf } from "../parts/parted.js";
import { byDimensions } from "../parts/partings.js";
import { createScorer, type Scorer } from "../scorer.js";
import { withoutRanges } from "../settings.js";
import type { EstimateSettings } from "../types.js";
import { decompose } from "./decompose.js";
import {
  allRows,
  joinParts,
  joinSectors,
  type PartWeights,
  partWeights,
  type SumsBySector,
} from "./part-weights.js";
import { type Strata, standardise } from "./standardise.js";
import type { ComparedPart, Comparison } from "./types.js";

/** What a municipality is compared with, and how its figures are made. */
export interface CompareOptions {
  /** Code of the municipality that is asked about. */
  readonly municipality: string;
  /** Id and members of the group it is held against; without one, all rows are. */
  readonly group?: { readonly id: string; readonly municipalities: readonly string[] } | undefined;
  /** Made with the same reference data and settings; handed in again it keeps what it has worked out. */
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
  const cubes = cubesOf(tables);
  const { own, rest } = partWeights(cubes, municipality, members);
  if (own === undefined) return undefined;
  const scorer = options.scorer ?? createScorer(reference, settings);
  const kept = keptFigures(scorer, settings);
  const plain = keptFigures(scorer, withoutRanges(settings));
  const strataOf = (sectors: SumsBySector): Strata => {
    const named = joinSectors(
      [...sectors].map(([sector, sums]) => [merged.has(sector) ? mergedSectors : sector, sums]),
    );
    return new Map([...named].map(([sector, { weights }]) => [sector, plain.of(weights)]));
  };
  const all = allRows(cubes);
  const standard = strataOf(all.sectors);
  const part = ({ whole, sectors }: PartWeights, strata: Strata): ComparedPart => ({
    total: kept.of(whole.weights),
    sectors: [...sectors]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([sector, { weights }]) => ({ sector, figures: kept.of(weights) })),
    standardised: {
      mean: standardise(strata, standard, "mean"),
      high: standardise(strata, standard, "high"),
    },
  });
  const inGroup = (members.includes(municipality) ? joinParts(own, rest) : rest) ?? nobody;
  const byMunicipality = partedOf(cubes, byDimensions(["municipality"], []));
  const [ownStrata, groupStrata] = [strataOf(own.sectors), strataOf(inGroup.sectors)];
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
          municipalities: members.filter((code) => (byMunicipality.get(code)?.weightMilli ?? 0) > 0),
          ...part(inGroup, groupStrata),
        }
      : null,
    all: part(all, standard),
    differences: [...(group ? [against("group", groupStrata)] : []), against("all", standard)],
  };
}

/** Stands for the sectors that are counted as one; no sector in a file has this name. */
export const mergedSectors = "\u0000";

const nobody: PartWeights = { whole: nothing, sectors: new Map() };
