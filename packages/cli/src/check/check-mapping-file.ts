import { basename } from "node:path";
import { origin, type Problem, readMapping, readMappingTable, workforceLineReader } from "@kommuneradar/core";
import { checkMapping } from "@kommuneradar/language-service";
import type { ClassificationId } from "@kommuneradar/schema";
import type { Context } from "../commands/command.js";
import { readMappingText } from "../files/read-mapping-file.js";
import type { CheckedTogether, MappingNaming } from "./checked-together.js";

interface MappingCheck {
  /** Codes with or without a target. */
  readonly entries: number;
  readonly problems: readonly Problem[];
}

/**
 * What is wrong with a mapping of occupations. A table is one where an estimate among the files names it so or
 * its beginning does; undefined where neither does.
 */
export async function readMappingCheck(
  path: string,
  head: string,
  { reference }: Context,
  together: CheckedTogether,
): Promise<MappingCheck | undefined> {
  const naming = await together.mappingNaming(path);
  if (naming === undefined && !readMappingTable(head)?.isStated) return undefined;
  const { text, problem } = await readMappingText(path, together.from);
  if (text === undefined) return { entries: 0, problems: [problem] };
  const mapping = readMapping(text);
  if (mapping === undefined) {
    return {
      entries: 0,
      problems: [{ code: "mapping-not-found", data: { file: basename(path) }, range: origin }],
    };
  }
  const stated = naming?.source.codes ?? mapping.classification;
  const classification = stated ?? (naming && (await classificationOf(naming, reference, together)));
  return {
    entries: mapping.targets.size + mapping.open.size + mapping.ambiguous.size,
    problems: checkMapping(text, { reference, classification }),
  };
}

/** As the header of the workforce file says. */
async function classificationOf(
  { source, workforce }: MappingNaming,
  reference: Context["reference"],
  { from }: CheckedTogether,
): Promise<ClassificationId> {
  const head = (await from.head(workforce)) ?? "";
  const { columns } = source;
  return workforceLineReader(head, { reference, ...(columns && { columns }) })?.classification ?? "styrk08";
}
