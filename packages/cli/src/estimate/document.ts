import type { EstimateResult } from "@kommuneradar/core";
import type { Finding } from "../finding.js";

/** What `estimate` found; the JSON document is exactly this with `version: 1` first. */
export interface EstimateDocument extends EstimateResult {
  readonly rejectedRows: number;
  readonly diagnostics: readonly Finding[];
  /** Municipalities 9901–9999 occur: sample data. Shown in every text format. */
  readonly fictional: boolean;
}
