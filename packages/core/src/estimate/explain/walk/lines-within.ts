import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import type { WalkedLines } from "./types.js";

/**
 * The lines of an occupation's rows in a group; empty where there are none, where the table does not hold its rows, and for
 * a set of municipalities, which is no value that a row has.
 */
export function linesWithin(
  table: WorkforceTable | Cube,
  code: string,
  key: Readonly<Record<string, string>>,
  at: number,
): readonly WalkedLines[] {
  if (!("linesOf" in table)) return [];
  if ("group" in key && !table.cube.dimensions.includes("group")) return [];
  const lines = table.linesOf(code, key);
  return lines === undefined || lines.rows === 0 ? [] : [{ ...lines, table: at }];
}
