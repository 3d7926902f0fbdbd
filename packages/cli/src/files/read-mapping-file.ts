import { type CodeMapping, readMapping } from "@kommuneradar/core";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/** The mapping in a file; undefined where there is none that can be read. */
export async function readMappingFile(
  path: string,
  from: InputFiles = filesOnDisk,
): Promise<CodeMapping | undefined> {
  const { text } = await from.text(path);
  return text === undefined ? undefined : readMapping(text);
}

/** Leads nowhere: what cannot be mapped is never taken for a code of the classification. */
export const emptyMapping: CodeMapping = { targets: new Map(), open: new Set(), ambiguous: new Map() };
