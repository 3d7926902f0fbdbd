import { firstOfEachCode, type Problem, readMappingTable } from "@kommuneradar/core";
import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import { ruleCodes, ruleOf } from "./registry.js";
import type { Hit, MappingContext } from "./rule.js";
import { sortProblems } from "./sort-problems.js";

/** What a mapping of codes is held against. */
export interface MappingCheckOptions {
  /** Codes that a target may be. */
  readonly reference: Pick<ReferenceData, "classifications" | "scoreSets">;
  /** What the targets are codes of, where it is known; as the header says without it, else STYRK-08. */
  readonly classification?: ClassificationId | undefined;
}

/** Everything wrong with the text of a mapping, in file order. Of a mapping in JSON, which nobody writes by hand, nothing. */
export function checkMapping(text: string, { reference, classification }: MappingCheckOptions): Problem[] {
  const table = /^\s*[[{]/.test(text) ? undefined : readMappingTable(text);
  if (table === undefined) return [];
  const id = classification ?? table.classification ?? "styrk08";
  const context: MappingContext = {
    rows: table.rows,
    classification: reference.classifications[id],
    exists: (code) => reference.classifications[id].groups.has(code) || hasScore(code, id, reference),
  };
  const found = ruleCodes.flatMap((code) => {
    const hits: Iterable<Hit<typeof code>> = ruleOf(code).checkMapping?.(context) ?? [];
    return Array.from(hits, (hit) => ({ code, ...hit }) as Problem);
  });
  return sortProblems(firstOfEachCode(sortProblems(found)));
}

/** Score sets have hybrid codes beside those of SOC-2010 (29-1111 …). */
function hasScore(
  code: string,
  id: ClassificationId,
  { scoreSets }: MappingCheckOptions["reference"],
): boolean {
  if (id !== "soc2010") return false;
  return [...scoreSets.values()].some((set) => set.classification === id && set.values.has(code));
}
