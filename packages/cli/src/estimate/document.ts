import type { FiguresDocument } from "@kommuneradar/charts";
import type { UnmappedCode } from "@kommuneradar/core";
import type { Finding } from "../finding.js";
import type { Explained } from "./explain/explain.js";
import type { RowPlace } from "./explain/rows.js";

/** What `estimate` found; the JSON document is made of this with `version: 1` first. */
export interface EstimateDocument extends FiguresDocument {
  /** How figures come about, and values of occupations; undefined when not asked for. */
  readonly explained:
    | readonly (Explained & { readonly rowsOf: (code: string) => readonly RowPlace[] })[]
    | undefined;
  /** Codes that lead to no occupation, heaviest first, of those that are shown. */
  readonly unmapped: readonly UnmappedCode[];
  /** What read the rows, each engine once. */
  readonly engines: readonly string[];
  readonly diagnostics: readonly Finding[];
}
