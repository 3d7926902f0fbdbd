import type {
  EstimateReading,
  Language,
  PlanReading,
  Problem,
  ProjectsReading,
  Radar,
  RadarReading,
  ScoreFile,
  ScoreFileReading,
  UnmappedCode,
  WorkforceTable,
  YamlSource,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { DocumentKind } from "./document-kind.js";
import type { ServiceDocument } from "./host.js";
import type { OwnMapping } from "./own-mappings.js";

/** What a language feature sees: the document asked about, and the files it belongs with. */
export interface FeatureContext {
  readonly document: ServiceDocument;
  readonly kind: DocumentKind;
  readonly language: Language;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** With the score sets of one's own that its estimate names. */
  readonly reference: ReferenceData;
  /** The document's YAML; undefined for a workforce file. */
  readonly source: YamlSource | undefined;
  /** What was read of the document; undefined when it is of another kind. */
  readonly radar: RadarReading | undefined;
  readonly estimate: EstimateReading | undefined;
  readonly projects: ProjectsReading | undefined;
  readonly plan: PlanReading | undefined;
  /** The radar as it was, and what that is called; undefined where it is compared with nothing. */
  readonly earlier: { readonly label: string; readonly radar: Radar } | undefined;
  /** Everything wrong with the document, in file order. */
  problems(): readonly Problem[];
  /** Addresses of the tables of the workspace, of whatever kind. */
  tables(): readonly string[];
  /** A score set of one's own that the estimate names, read. */
  scoreFile(entry: ScoreFile): ScoreFileReading | "missing" | undefined;
  /** A mapping of occupations that the estimate names, as it is now. */
  mappingFile(file: string): OwnMapping | "missing" | undefined;
  /** The table of the document, where the host has it; nothing is read for the asking. */
  workforce(): WorkforceTable | undefined;
  /**
   * Codes of a workforce file that lead to no occupation, heaviest first, each with the line (0-based) of its first row;
   * none of a file of another kind.
   */
  unmapped(): readonly (UnmappedCode & { readonly line: number | undefined })[];
  /** The same view of every other file of the workspace that is ours, as it is now: unsaved text wins over disk. */
  others(): readonly FeatureContext[];
  /** The file that the document names by a relative path, if it is one of the workspace's. */
  file(path: string): FeatureContext | undefined;
}

/**
 * A language feature: pure, in the types of the Language Server Protocol. Add one: a file in `features/` and a line in
 * `features/index.ts`; the service then has a method of that name that takes the document in place of the context.
 */
// biome-ignore lint/suspicious/noExplicitAny: arguments of any types; each feature states its own.
export type Feature = (context: FeatureContext, ...asked: any[]) => unknown;

/** A feature as the service offers it: undefined for a document that is none of ours. */
export type Bound<F extends Feature> = F extends (context: FeatureContext, ...asked: infer A) => infer R
  ? (document: ServiceDocument, ...asked: A) => R | undefined
  : never;
