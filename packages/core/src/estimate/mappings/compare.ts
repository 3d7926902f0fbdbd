import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf } from "../cubes.js";
import { estimate } from "../engine.js";
import { mappingMethods } from "../methods/index.js";
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
 */
export function compareMappings(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
): MappingComparison {
  const cubes = cubesOf(tables);
  const plain = { ...settings, groupBy: [], draws: 0 };
  const classification = reference.classifications[settings.classification];
  const isUnitGroup = (code: string) => classification.groups.get(code)?.level === 4;
  const hasUnitGroups = cubes.some(({ cells }) => cells.some(({ occupation }) => isUnitGroup(occupation)));
  const overCrosswalk =
    settings.classification !== "soc2010" &&
    reference.scoreSets.get(settings.scores)?.classification === "soc2010";
  return {
    methods: overCrosswalk
      ? mappingMethods.map(({ id: mapping }) => ({
          mapping,
          total: estimate(cubes, reference, { ...plain, mapping }).total,
        }))
      : [],
    coarser: hasUnitGroups
      ? coarserDigits.map((digits) => ({
          digits,
          total: estimate(
            cubes.map((cube) => cutCodes(cube, digits, classification)),
            reference,
            plain,
          ).total,
        }))
      : [],
  };
}
