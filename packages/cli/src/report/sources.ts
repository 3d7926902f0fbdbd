import type { RadarView } from "@kommuneradar/charts";
import type { Language, PlanFile, Radar } from "@kommuneradar/core";
import type { EstimateDocument } from "../estimate/document.js";
import type { Finding } from "../finding.js";
import type { HorizonDocument } from "../horizon/formats/types.js";
import type { ProjectsDocument } from "../projects/document.js";
import type { WhereDocument } from "../where/document.js";

/** What a report is written from; a part that has no file is undefined, and the report says so. */
export interface ReportSources {
  readonly language: Language;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly radar: ReportRadar | undefined;
  readonly estimate: ReportEstimate | undefined;
  readonly where: WhereDocument | undefined;
  readonly plans: readonly PlanFile[];
  readonly horizon: HorizonDocument | undefined;
  readonly projects: ProjectsDocument | undefined;
  /** Fictional municipalities occur: said on every document. */
  readonly fictional: boolean;
  /** As the reader names them. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

export interface ReportRadar {
  readonly radar: Radar;
  readonly view: RadarView;
}

export interface ReportEstimate {
  readonly document: EstimateDocument;
  /** Workforce files with their rows, in the order of the estimate. */
  readonly workforce: readonly {
    readonly file: string;
    readonly rows: number;
    readonly rejectedRows: number;
  }[];
}
