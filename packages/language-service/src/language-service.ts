import type {
  EstimateReading,
  PlanFile,
  PlanReading,
  ProjectsReading,
  Radar,
  RadarReading,
  Range,
  WorkforceTable,
} from "@kommuneradar/core";
import type { CodeAction, Diagnostic } from "vscode-languageserver-types";
import type { DocumentKind } from "./document-kind.js";
import type { Bound } from "./feature.js";
import type * as features from "./features/index.js";
import type { ServiceDocument } from "./host.js";
import type { ReportFiles } from "./report-files.js";
import type { NamingEstimate } from "./workforce-options.js";

/** One method per language feature (`features/`). */
export type FeatureMethods = {
  readonly [Name in keyof typeof features]: Bound<(typeof features)[Name]>;
};

/** Editing help for Kommuneradar files, in the types of the Language Server Protocol. Never throws on bad text. */
export interface LanguageService extends FeatureMethods {
  /** Kind of a document; undefined for one that is none of ours. */
  kind(document: ServiceDocument): DocumentKind | undefined;
  /** Everything wrong with a document, in file order; none for a document that is none of ours. */
  diagnostics(document: ServiceDocument): Diagnostic[];
  /** The same for a workforce table that the host keeps up to date itself. */
  tableDiagnostics(uri: string, table: Pick<WorkforceTable, "problems">): Diagnostic[];
  /** Quick fixes for the given diagnostics that touch the range. */
  codeActions(document: ServiceDocument, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[];
  /** The radar of a document, parsed once per version. */
  radar(document: ServiceDocument): RadarReading;
  /** The estimate file of a document, parsed once per version. */
  estimateFile(document: ServiceDocument): EstimateReading;
  /** The projects file of a document, parsed once per version. */
  projectsFile(document: ServiceDocument): ProjectsReading;
  /** The plan file of a document, parsed once per version. */
  planFile(document: ServiceDocument): PlanReading;
  /** The table of a workforce document, read once per version as the estimate that names it wants it; undefined for another file. */
  table(document: ServiceDocument): WorkforceTable | undefined;
  /** The first estimate of the workspace that names the workforce file at an address, and its entry. */
  estimateNaming(uri: string): NamingEstimate | undefined;
  /** The radar that a file at an address names by a path, and the plans made for it, as they are now. */
  radarWithPlans(uri: string, radar: string): RadarWithPlans;
  /** The plan that a file at an address names by a path, as it is now. */
  planNamed(uri: string, plan: string): NamedPlan;
  /** Address of the first estimate that names the plan at an address, else of the first that names its radar (a path from there). */
  estimateOfPlan(uri: string, radar: string | undefined): string | undefined;
  /** The files that a report of the file at an address is written from, as they are now. */
  reportFiles(uri: string): ReportFiles;
  /** Drops what is kept of a document: it was closed or deleted. */
  forget(uri: string): void;
}

/** The radar that another file names, and the plans made for it. */
export interface RadarWithPlans {
  /** Whether there is a file at the address. */
  readonly isThere: boolean;
  /** undefined where it is not there, or cannot be read. */
  readonly radar: Radar | undefined;
  /** Without those that cannot be read. */
  readonly plans: readonly PlanFile[];
}

/** The plan that another file names. */
export interface NamedPlan {
  /** Whether there is a file at the address. */
  readonly isThere: boolean;
  /** undefined where it is not there, or cannot be read. */
  readonly plan: PlanFile | undefined;
}
