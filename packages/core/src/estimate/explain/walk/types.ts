import type { WithProcesses } from "../../../processes/types.js";
import type { RowLines } from "../../../workforce/types.js";
import type { Figures } from "../../types.js";
import type { BesideStep, OccupationProcesses, WalkedBeside } from "../beside/types.js";
import type { Under } from "../choice/types.js";
import type {
  ExplainedOccupation,
  ExplainedSource,
  ExplainedUnitGroup,
  FigureExplanation,
  OccupationExplanation,
} from "../types.js";

/** A step of the walk from the total to the source occupations, each into what the one before it named. */
export type WalkStep =
  /** Something beside the figures; alone, or before a sector or an occupation of it. */
  | BesideStep
  /** A sector of a compared part, a year or a change. */
  | { readonly kind: "sector"; readonly sector: string }
  /** A group of the estimate. */
  | { readonly kind: "group"; readonly key: Readonly<Record<string, string>> }
  /** What an occupation adds to the figure. */
  | { readonly kind: "occupation"; readonly code: string }
  /** The occupation's code, and where its value comes from. */
  | { readonly kind: "value" }
  /** A unit group that the value rests on. */
  | { readonly kind: "unit-group"; readonly code: string }
  /** A source occupation of it. */
  | { readonly kind: "source"; readonly code: string };

/**
 * Steps in the order above, none twice; empty for the total. What is beside the figures, the group and the unit group may
 * be left out.
 */
export type WalkPath = readonly WalkStep[];

/** Where the rows of an occupation stand in one of the tables. */
export interface WalkedLines extends RowLines {
  /** Place of the table among those that were handed in. */
  readonly table: number;
}

/** How much a source occupation counts in its unit group's value. */
export interface WalkedSource extends ExplainedSource {
  /** 0–1; the shares of a unit group's sources are 1 together, and value for value make its value. */
  readonly share: number;
}

/** A unit group that a path leads to, with its source occupations. */
export interface WalkedUnitGroup extends ExplainedUnitGroup {
  /** With how much each counts; empty where the score set has a value for the unit group itself. */
  readonly sources: readonly WalkedSource[];
}

/** What is known at the total or a group. */
export interface WalkedFigure {
  /** Tells it from other places. */
  readonly kind: "figure";
  /** Of the total, or of the group. */
  readonly explanation: FigureExplanation;
  /** Measure A with work processes; null where none counts there. */
  readonly processes: WithProcesses | null;
}

/** What is known at an occupation and at everything below it. */
export interface WalkedOccupation {
  /** The last step of the path. */
  readonly kind: Exclude<WalkStep["kind"], BesideStep["kind"] | "sector" | "group">;
  /** Key of the figure that the occupation is a part of; empty for the total. */
  readonly key: FigureExplanation["key"];
  /** Of the figure that the occupation is a part of. */
  readonly figures: Figures;
  /** Its part of that figure. */
  readonly occupation: ExplainedOccupation;
  /** The occupation in the whole workforce. */
  readonly explanation: Omit<OccupationExplanation, "rows" | "unitGroups">;
  /** Those that its value rests on; also of an overridden one, whose value they would make. */
  readonly unitGroups: readonly WalkedUnitGroup[];
  /** The value is that of one unit group with the occupation's own code: there is no step between. */
  readonly isUnitGroup: boolean;
  /** The unit group at or above this place; null where none is. */
  readonly unitGroup: WalkedUnitGroup | null;
  /** The source occupation that the path ends at; null elsewhere. */
  readonly source: WalkedSource | null;
  /** Rows of the occupation in the figure; tables without such a row, or that do not hold their rows, are not there. */
  readonly lines: readonly WalkedLines[];
  /** Work processes that stand for some of its time, where the figure is the total or a sector. */
  readonly processes: readonly OccupationProcesses[];
  /** Below a choice: what it is told under; else null. */
  readonly under: Under | null;
}

/** What a path through an explanation leads to. */
export type Walked = WalkedFigure | WalkedOccupation | WalkedBeside;

/**
 * Explains the place that a path leads to. "hidden" for what must not be told; undefined for what is not there, among it
 * occupations that are not named: whether a row has them is not told.
 */
export type Walk = (path: WalkPath) => Walked | "hidden" | undefined;
