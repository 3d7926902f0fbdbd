import type {
  MappingComparison,
  OccupationTitles,
  ProcessPotential,
  PublishedEstimate,
  PublishOptions,
  ScoreSetFigures,
  TotalSensitivity,
} from "@kommuneradar/core";

/** An estimate as it is published, with what is laid beside it: what tables and sentences of figures are made of. */
export interface FiguresDocument extends PublishedEstimate {
  /** The total under each score set, the estimate's own first; undefined when one alone was asked for. */
  readonly comparison: readonly ScoreSetFigures[] | undefined;
  /** Every mapping method, and coarser codes; undefined when not asked for. */
  readonly mappings: MappingComparison | undefined;
  /** Every choice behind the total of what is shown; undefined when not asked for. */
  readonly sensitivity: TotalSensitivity | undefined;
  /** Measure A with the work processes of the estimate and its plan; undefined where none is mapped. */
  readonly processes: ProcessPotential | "index" | undefined;
  /** Rows that count nowhere, of all files. */
  readonly rejectedRows: number;
  /** Municipalities 9901–9999 occur: sample data. Shown in every text format. */
  readonly fictional: boolean;
  /** What was asked to be compared. */
  readonly compared: PublishOptions["compare"];
  /** What occupations are called in the reader's language. */
  readonly titles: OccupationTitles;
}
