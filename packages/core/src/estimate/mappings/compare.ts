import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { mergedCube } from "../merged-cube.js";
import { mappingMethods } from "../methods/index.js";
import { createScorer, type Scorer } from "../scorer.js";
import { withoutRanges } from "../settings.js";
import { totalFigures } from "../total-figures.js";
import type { EstimateSettings, Figures } from "../types.js";
import { coarserDigits, cutCodes } from "./coarser.js";

/** What the way from source occupations to a code does to the figures, all else as it is set. */
export interface MappingComparison {
  /** Each mapping method; empty where values come over no crosswalk, so that there is nothing to choose. */
  readonly methods: readonly { readonly mapping: string; readonly total: Figures }[];
  /**
   * The same workforce with codes of fewer digits, under the mapping that is set: `total.high` holds the mean of
   * the unit groups against the threshold, `total.highByUnitGroups` counts each unit group. Only of 4-digit codes.
   */
  readonly coarser: readonly { readonly digits: 3 | 2; readonly total: Figures }[];
}

/**
 * A workforce under every mapping method and with coarser codes. Point figures, without ranges. Overrides are of whole
 * codes, so cut codes are without those of longer ones.
 * `scorerOf` may hand out scorers made earlier, for one who asks again and again.
 */
export function compareMappings(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  scorerOf: (settings: EstimateSettings) => Scorer = (asked) => createScorer(reference, asked),
): MappingComparison {
  const cube = mergedCube(tables);
  const plain = { ...withoutRanges(settings), groupBy: [] };
  const classification = reference.classifications[settings.classification];
  const isUnitGroup = (code: string) => classification.groups.get(code)?.level === 4;
  const hasUnitGroups = cube.cells.some(({ occupation }) => isUnitGroup(occupation));
  const overCrosswalk =
    settings.classification !== "soc2010" &&
    reference.scoreSets.get(settings.scores)?.classification === "soc2010";
  const totalOf = (of: Cube, under: EstimateSettings) => totalFigures([of], under, scorerOf(under));
  return {
    methods: overCrosswalk
      ? mappingMethods.map(({ id: mapping }) => ({ mapping, total: totalOf(cube, { ...plain, mapping }) }))
      : [],
    coarser: hasUnitGroups
      ? coarserDigits.map((digits) => ({
          digits,
          total: totalOf(cutCodes(cube, digits, classification), plain),
        }))
      : [],
  };
}
