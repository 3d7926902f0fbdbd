import type { Block } from "../blocks.js";
import type { ReportSources } from "../sources.js";

/** One part of a report. Add one: a file here and a line in index.ts; a template names it by its id there. */
export interface ReportPart {
  /** Its heading. */
  title(sources: ReportSources): string;
  blocks(sources: ReportSources): readonly Block[];
}
