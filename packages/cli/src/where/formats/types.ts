import type { WhereDocument } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** What `where` found. */
export interface WhereResult extends WhereDocument {
  readonly diagnostics: readonly Finding[];
}

/** A way of writing where a radar meets a workforce. Add one: a file here and a line in index.ts. */
export type WhereFormat = (document: WhereResult, language: Language) => string;
