import type { EstimateFile, PlanFile, PublishOptions, WorkforceTable } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

/** An estimate as its files were read, and how it is to be published. */
export interface EstimateRead {
  /** undefined where workforce files stand alone. */
  readonly file: EstimateFile | undefined;
  /** The plan that it names, for its work processes. */
  readonly plan: PlanFile | undefined;
  /** Those that add up: of the last year, where there are several. */
  readonly tables: readonly WorkforceTable[];
  /** With the score sets of one's own that it names. */
  readonly reference: ReferenceData;
  /** What is laid beside the figures, and how small a cell is hidden. */
  readonly publishing: PublishOptions;
}
