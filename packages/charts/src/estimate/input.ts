import type {
  EstimateResult,
  Language,
  MappingComparison,
  OccupationTitles,
  PlanFile,
  ProcessPotential,
  PublishedEstimate,
  Radar,
  ScoreSetFigures,
  TotalSensitivity,
  Walked,
  WalkPath,
  WhereMatrix,
} from "@kommuneradar/core";
import type { EstimateView } from "./model.js";

/** Where the first row of an occupation stands, and how many there are. */
export interface OccupationPlace {
  /** 0-based, as `WorkforceTable.firstLineOf` gives it. */
  readonly line: number;
  /** Name of the file, where there are several. */
  readonly file?: string;
  /** How many rows have the occupation; absent where that was not counted. */
  readonly rows?: number;
}

/** Whether the picture follows the text. */
export type EstimateStatus =
  /** The picture is of the text as it stands. */
  | { readonly kind: "current" }
  /** A newer result is being computed. */
  | { readonly kind: "updating" }
  /** The text is broken: `message` says how, in the page's language; `line` is 1-based. */
  | { readonly kind: "stale"; readonly message: string; readonly line: number | null }
  /** The file is too large to follow while it is typed in. */
  | { readonly kind: "on-save-only"; readonly bytes: number };

/** How far reading has come; `total` is null when it is not known. */
export interface LoadingProgress {
  /** What is counted. */
  readonly unit: "rows" | "bytes";
  /** So far, in that unit. */
  readonly done: number;
  /** In that unit; null or 0 where it is not known how much there is. */
  readonly total: number | null;
}

/** The same estimate under the mapping methods `min` and `max`: the range while no interval is sampled. */
export interface MappingRange {
  /** Made with `mapping: "min"`. */
  readonly min: Pick<EstimateResult, "total" | "groups">;
  /** Made with `mapping: "max"`. */
  readonly max: Pick<EstimateResult, "total" | "groups">;
}

/** An estimate, with what was laid beside it and hidden of it where it is a published one. */
export type ViewedResult = EstimateResult &
  Partial<Pick<PublishedEstimate, "sideBySide" | "years" | "suppression">>;

/** What is compared; without a municipality the reader may choose one. */
export interface ComparedNames {
  /** The chosen one, by its code of four digits; undefined where none is. */
  readonly municipality: { readonly code: string; readonly title: string } | undefined;
  /** `members`: how many municipalities the group has, in the data or not. */
  readonly group: { readonly title: string; readonly members: number } | undefined;
}

/** A place of the walk, and what is known there. */
export interface ExplainedPlace {
  /** From the total; empty for the total itself. */
  readonly path: WalkPath;
  /** What `createWalk` tells of that path. */
  readonly walked: Walked | "hidden" | undefined;
  /** Names of the workforce files, in the order of the tables that were walked. */
  readonly files: readonly string[];
  /** What the links from source occupations to unit groups come from; "" where that is not known. */
  readonly crosswalk: string;
}

/** Where the technologies of the estimate's radar meet its workforce. */
export interface ViewedWhere {
  /** With small cells hidden (`hiddenCells`). */
  readonly matrix: WhereMatrix;
  /** For the names of what the matrix has by id. */
  readonly radar: Radar;
  /** Of that radar, for the names of platforms; empty where there are none. */
  readonly plans: readonly PlanFile[];
  /** The radar is one before a fault that is in it now. */
  readonly isOld: boolean;
}

/** The work processes of the estimate and the plan that it names. */
export interface ViewedProcesses {
  /** Of `processPotential`, with small cells hidden. */
  readonly found: ProcessPotential | "index" | undefined;
  /** `old`: the plan before a fault that is in it now. `missing`: there is no such plan, or none that ever could be read. */
  readonly state: "current" | "old" | "missing";
}

/** What `buildEstimateView` makes the page from. */
export interface EstimateViewInput {
  /** Name of the estimate, in the page’s language. */
  readonly title: string;
  /** Of every word of the view. */
  readonly language: Language;
  /** Grouped by sector; absent while there has never been one. */
  readonly result?: ViewedResult | undefined;
  /** The same estimate of the saved files, for the change since then. */
  readonly saved?: ViewedResult | undefined;
  /** Names of what `result.sideBySide` compares; absent where there is nothing to choose from. */
  readonly compare?: ComparedNames | undefined;
  /** The same workforce under several score sets, the estimate's own first; absent with one. See `shownCubes`. */
  readonly scoreSets?: readonly ScoreSetFigures[] | undefined;
  /** The same under every mapping, and with coarser codes. See `shownCubes`. */
  readonly mappings?: MappingComparison | undefined;
  /**
   * Of `shownCubes`, so that nothing hidden is told. `closed`: offered, and not computed before a reader asks
   * (`EstimateActions.openSensitivity`); `waiting`: a reader has asked, and it is being computed.
   */
  readonly sensitivity?: TotalSensitivity | "closed" | "waiting" | undefined;
  /** It is of figures before these, and a newer one is being computed. */
  readonly sensitivityIsOld?: boolean | undefined;
  /** The place of the walk from the total to the source occupations that a reader has opened; see `createWalk`. */
  readonly explanation?: ExplainedPlace | undefined;
  /** Parts that are of rows before these, until nobody types. */
  readonly older?: Partial<EstimateView["older"]> | undefined;
  /** Absent where the estimate names no radar that can be read. */
  readonly where?: ViewedWhere | undefined;
  /** Absent where neither the estimate nor a plan that it names maps any work process. */
  readonly processes?: ViewedProcesses | undefined;
  /** Absent where an interval is sampled, or nobody wants a range. */
  readonly range?: MappingRange | undefined;
  /** Codes of the municipalities in the data; empty when the files have no such column. */
  readonly municipalities: readonly string[];
  /** Sample data: says so wherever it is shown. */
  readonly fictional: boolean;
  /** Names of the workforce files, for people. */
  readonly file: string;
  /** ISO date of the data or the page. */
  readonly date: string;
  /** The year the rows are about, where the estimate file says so. */
  readonly year?: number | undefined;
  /** As in an estimate file: `10-20 years`. */
  readonly horizon?: string | undefined;
  /** Rows that count nowhere (`WorkforceTable.rejectedRows`), of all files. */
  readonly rejectedRows: number;
  /** Titles of occupations in the page's language (`occupationTitles`); without it, those of the classifications. */
  readonly titles?: OccupationTitles | undefined;
  /** The score set's source and licence are in English, as those of the sets that come with the program. */
  readonly scoresInEnglish?: boolean | undefined;
  /** By occupation code as written. */
  readonly lines?: Readonly<Record<string, OccupationPlace>> | undefined;
  /** The unit groups an occupation's value rests on (`Scorer.score(code).unitGroups`, with titles). */
  readonly unitGroups?:
    | ((occupation: string) => readonly {
        readonly code: string;
        /** "" where it has none. */
        readonly title: string;
        readonly value: number;
      }[])
    | undefined;
  /** Absent: it follows, as in `current`. */
  readonly status?: EstimateStatus | undefined;
  /** Given while the first reading goes on and nothing can be shown yet. */
  readonly loading?: LoadingProgress | undefined;
}
