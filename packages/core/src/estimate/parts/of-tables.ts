import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf } from "../cubes.js";
import { partedOf, wholeOf } from "./parted.js";
import { byDimensions } from "./partings.js";

/** Whether there is anything to count: a row that weighs more than nothing. */
export function hasWeight(tables: readonly (WorkforceTable | Cube)[]): boolean {
  return wholeOf(cubesOf(tables)).weightMilli > 0;
}

/** Codes of the municipalities that have rows, sorted. */
export function municipalitiesOf(tables: readonly (WorkforceTable | Cube)[]): readonly string[] {
  const codes = [...partedOf(cubesOf(tables), byDimensions(["municipality"], [])).keys()];
  return codes.filter((code) => code !== "").sort();
}
