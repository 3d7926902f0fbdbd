import type {
  Challenge,
  Consequence,
  Measure,
  MeasureState,
  PlanFile,
  PlannedProcess,
  Platform,
  PlatformState,
  Scenario,
} from "../../plan/model.js";
import type {
  Project,
  ProjectEffect,
  ProjectStatus,
  ProjectsFile,
  TrialOutcome,
} from "../../projects/model.js";
import type { Text } from "../../text/localized.js";

/** Lists of a projects file or a plan whose entries have ids. */
export type LinkedList =
  | "projects"
  | "challenges"
  | "platforms"
  | "processes"
  | "measures"
  | "consequences"
  | "scenarios";

type KeyOf<Entry> = Entry extends unknown ? keyof Entry : never;

/** Keys of an entry, and of the files themselves, that are told of where they differ. */
export type LinkedField = Exclude<
  KeyOf<
    | Project
    | Challenge
    | Platform
    | PlannedProcess
    | Measure
    | Consequence
    | Scenario
    | Pick<PlanFile, "language" | "radar" | "competence">
  >,
  "range" | "idRange" | "index" | "status" | "state" | "baseline" | "freedTime" | "from" | "to" | "adoption"
>;

/** What a scenario assumes; the first five as shares or years, in figures. */
export type AssumedThing = "from" | "to" | "adoption" | "retirement" | "turnover" | "demandGrowth";

/** From one value to another; undefined: nothing is said. */
interface Changed<Value> {
  readonly from: Value | undefined;
  readonly to: Value | undefined;
}

interface Of {
  readonly list: LinkedList;
  /** The newer id; of what is gone the older. */
  readonly id: string;
}

/** Something that is different. One of several kinds; each is made in a file of its own under `changes/`. */
export type LinkedChange = Of &
  /** Only in the newer file. */
  (
    | { readonly kind: "added" }
    /** Only in the older file. */
    | { readonly kind: "removed" }
    /** Known by everything but its id, or by its title. */
    | { readonly kind: "renamed"; readonly from: string; readonly to: string }
    /** How far a project has come. */
    | ({ readonly kind: "status" } & Changed<ProjectStatus>)
    | ({
        readonly kind: "effect";
        readonly which: "potential" | "realised" | "baseline";
        /** Name of the benefit; undefined of a baseline. */
        readonly benefit: Text | undefined;
      } & Changed<ProjectEffect>)
    /** Hours a year, and what they are used for. */
    | ({ readonly kind: "freedTime" } & Changed<NonNullable<Project["freedTime"]>>)
    /** A trial that came, went or has another outcome; known by its id, else by its hypothesis. */
    | ({
        readonly kind: "trial";
        readonly hypothesis: Text;
        readonly learnt: Text | undefined;
      } & Changed<TrialOutcome>)
    /** How far a platform has come. */
    | ({ readonly kind: "platformState" } & Changed<PlatformState>)
    /** How far a measure has come. */
    | ({ readonly kind: "measureState" } & Changed<MeasureState>)
    | ({
        readonly kind: "assumption";
        readonly what: AssumedThing;
        /** undefined: of every sector not named, or of none. */
        readonly sector: string | undefined;
        /** Of an adoption. */
        readonly year: number | undefined;
      } & Changed<number>)
    /** Keys that differ, apart from what the other kinds tell. */
    | { readonly kind: "edited"; readonly fields: readonly LinkedField[] }
  );

interface Diff<Of extends "projects" | "plan", File> {
  readonly of: Of;
  readonly old: File;
  readonly new: File;
  /** List by list, id by id, kind by kind. */
  readonly changes: readonly LinkedChange[];
  /** Keys of the file itself that differ. */
  readonly file: readonly LinkedField[];
}

/** What is different between two projects files. */
export type ProjectsDiff = Diff<"projects", ProjectsFile>;
/** What is different between two plans. */
export type PlanDiff = Diff<"plan", PlanFile>;
/** What changed in a projects file or a plan. */
export type LinkedDiff = ProjectsDiff | PlanDiff;
