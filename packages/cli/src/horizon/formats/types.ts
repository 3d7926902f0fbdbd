import type { HorizonDocument } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** What `horizon` found. */
export interface HorizonResult extends HorizonDocument {
  readonly findings: readonly Finding[];
}

/** A way of writing a horizon. Add one: a file here and a line in index.ts. */
export type HorizonFormat = (document: HorizonResult, language: Language) => string;
