import type { NetworkDocument } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** What `aggregate` found; findings without those of single rows, which are not passed on. */
export interface NetworkResult extends NetworkDocument {
  readonly diagnostics: readonly Finding[];
}

/** A way of writing radars and workforces of many. Add one: a file here and a line in index.ts. */
export type NetworkFormat = (document: NetworkResult, language: Language) => string;
