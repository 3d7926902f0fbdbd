import { type WorkforceLineReader, workforceLineReader } from "@kommuneradar/core";
import { headOf } from "./document-lines.js";
import type { FeatureContext } from "./feature.js";
import { workforceOptions } from "./workforce-options.js";

/** Reads single lines of a workforce table as its estimate wants them read; undefined where it has no header. */
export function tableLines(table: FeatureContext): WorkforceLineReader | undefined {
  const { document, reference } = table;
  return workforceLineReader(headOf(document), { reference, ...workforceOptions(table) });
}
