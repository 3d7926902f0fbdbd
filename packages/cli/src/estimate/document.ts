import type {
  MappingComparison,
  ProcessPotential,
  PublishedEstimate,
  PublishOptions,
  ScoreSetFigures,
  TotalSensitivity,
} from "@kommuneradar/core";
import type { Finding } from "../finding.js";
import type { Explained } from "./explain/explain.js";
import type { RowPlace } from "./explain/rows.js";

/** What `estimate` found; the JSON document is made of this with `version: 1` first. */
export interface EstimateDocument extends PublishedEstimate {
  /** The total under each score set, the estimate's own first; undefined when one alone was asked for. */
  readonly comparison: readonly ScoreSetFigures[] | undefined;
  /** Every mapping method, and coarser codes; undefined when not asked for. */
  readonly mappings: MappingComparison | undefined;
  /** How figures come about, and values of occupations; undefined when not asked for. */
  readonly explained:
    | readonly (Explained & { readonly rowsOf: (code: string) => readonly RowPlace[] })[]
    | undefined;
  /** Every choice behind the total of what is shown; undefined when not asked for. */
  readonly sensitivity: TotalSensitivity | undefined;
  /** Measure A with the work processes of the estimate and its plan; undefined where none is mapped. */
  readonly processes: ProcessPotential | "index" | undefined;
  readonly rejectedRows: number;
  readonly diagnostics: readonly Finding[];
  /** Municipalities 9901–9999 occur: sample data. Shown in every text format. */
  readonly fictional: boolean;
  /** What was asked to be compared. */
  readonly compared: PublishOptions["compare"];
}
