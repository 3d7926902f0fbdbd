import type {
  EstimateFile,
  Language,
  MappingRow,
  PlanFile,
  Problem,
  ProblemCode,
  ProblemData,
  ProjectsFile,
  Radar,
  Range,
  ScoreFile,
  ScoreFileReading,
  WorkforceSource,
  WorkforceTable,
  YamlPath,
  YamlSource,
} from "@kommuneradar/core";
import type { Classification, ReferenceData } from "@kommuneradar/schema";
import type { NameKind } from "./symbols/name-places.js";
import type { Occurrence } from "./symbols/occurrences.js";

/** `error`: the file is wrong · `warning`: probably wrong · `info`: good to know · `hint`: a nudge. */
export type Severity = "error" | "warning" | "info" | "hint";

/** What a check on a finished radar sees. */
export interface RadarContext {
  readonly radar: Radar;
  readonly source: YamlSource;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Where a key or its value stands in the file. */
  rangeOf(path: YamlPath, part?: "key" | "value"): Range;
  /** Whether something is written there, also where it is wrong and so not in the model. */
  isWritten(path: YamlPath): boolean;
  /** The estimates of the workspace that name this radar, as far as they can be read. */
  estimates(): readonly EstimateFile[];
  /** The same for plans. */
  plans(): readonly PlanFile[];
}

/** What a check on the names of a projects or a plan file sees. */
export interface NamesContext {
  readonly source: YamlSource;
  /** The radar that the file names, as a path from its folder. */
  readonly radarFile: string | undefined;
  /** Whether a file named in this one is there; undefined where the host cannot tell. */
  exists(file: string): boolean | undefined;
  /** That radar; undefined where there is none, or none that can be read. */
  radar(): Radar | undefined;
  /** Where the file refers to something of a kind. */
  references(kind: NameKind): readonly Occurrence[];
  /** Ids of a kind that this file defines, or that others define for it. */
  defined(kind: "process" | "platform" | "challenge"): readonly string[];
}

/** What a check on a finished projects file sees. */
export interface ProjectsContext {
  readonly projects: ProjectsFile;
  readonly source: YamlSource;
  /** The radar that the file names; undefined where there is none, or none that can be read. */
  radar(): Radar | undefined;
}

/** What a check on a finished plan file sees. */
export interface PlanContext {
  readonly plan: PlanFile;
  readonly source: YamlSource;
}

/** What a check on a finished estimate file sees. */
export interface EstimateContext {
  readonly estimate: EstimateFile;
  readonly source: YamlSource;
  readonly reference: Pick<
    ReferenceData,
    "classifications" | "scoreSets" | "municipalities" | "formerMunicipalities" | "municipalityGroups"
  >;
  /** Whether a file named in the estimate is there; undefined where the host cannot tell. */
  exists(file: string): boolean | undefined;
  /** A score set of one's own that the estimate names, read; undefined where the host cannot tell. */
  scoreFile(entry: ScoreFile): ScoreFileReading | "missing" | undefined;
  /** A workforce file of the estimate, read; undefined where it is not there, or not read for this. */
  table(source: WorkforceSource): WorkforceTable | undefined;
  /** The radar that the estimate names; undefined where there is none, or none that can be read. */
  radar(): Radar | undefined;
  /** The plan whose work processes count in the estimate; undefined where there is none, or none that can be read. */
  plan(): PlanFile | undefined;
  /** The places of a field of the work processes, wherever it is written. */
  processes(field: string): readonly YamlPath[];
}

/** What a check on a mapping of occupations sees. */
export interface MappingContext {
  readonly rows: readonly MappingRow[];
  /** That of the targets. */
  readonly classification: Classification;
  /** Whether there is such a code in it. */
  exists(code: string): boolean;
}

/** A problem without its code, which is the rule's. */
export type Hit<C extends ProblemCode> = Omit<Problem<C>, "code">;

/**
 * One diagnostic code: how grave it is, its words and, where a finished model is needed to find it, the check.
 * Codes without a check are found by core while it reads.
 */
export interface Rule<C extends ProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Name of the kind of problem, for lists of kinds; the one in bokmål heads its page too. */
  readonly title: Readonly<Record<Language, string>>;
  /** One or two sentences: what is wrong, what was expected, the nearest valid name, what to do. */
  readonly message: Readonly<Record<Language, (data: ProblemData[C]) => string>>;
  /** The marked text has no effect and may be shown faded. */
  readonly unnecessary?: true;
  readonly checkRadar?: (context: RadarContext) => Iterable<Hit<C>>;
  readonly checkEstimate?: (context: EstimateContext) => Iterable<Hit<C>>;
  readonly checkProjects?: (context: ProjectsContext) => Iterable<Hit<C>>;
  readonly checkPlan?: (context: PlanContext) => Iterable<Hit<C>>;
  readonly checkMapping?: (context: MappingContext) => Iterable<Hit<C>>;
  /** Of projects and plans alike. */
  readonly checkNames?: (context: NamesContext) => Iterable<Hit<C>>;
}

/** Declares a rule; its file is named after the code and has one line in `rules/index.ts`. */
export function defineRule<C extends ProblemCode>(rule: Rule<C>): Rule<C> {
  return rule;
}
