import type { CountedProcess, WithProcesses } from "../../../processes/types.js";
import type { Text } from "../../../text/localized.js";
import type { Extent } from "../../../where/types.js";
import type { Band } from "../../bands.js";
import type { Decomposition, SectorFigures } from "../../comparison/types.js";
import type { Figures } from "../../types.js";
import type { FiguresChange } from "../../years/types.js";
import type { AgreementStep, ChoiceStep, WalkedAgreement, WalkedChoice } from "../choice/types.js";
import type { FigureExplanation } from "../types.js";

/** A band of the composition; `valued` where no threshold parts the scale, `none` for what has no value. */
export type ComposedBand = Band | "valued" | "none";

/** A part of the comparison. */
export type ComparedPartId = "own" | "group" | "all";

/** A technology where it meets the workforce; `sector` null: in all. */
export interface TechnologyStep {
  /** Tells it from the other steps. */
  readonly kind: "technology";
  /** Id of the technology. */
  readonly technology: string;
  /** Id of the sector; null: in all. */
  readonly sector: string | null;
}

/** What technologies reach together; see `Reach`. */
export interface ReachStep {
  /** Tells it from the other steps. */
  readonly kind: "reach";
  /** Which of the sets of `Reach`. */
  readonly reach: "touched" | "reachable" | "waiting";
  /** Id of the sector; null: in all. */
  readonly sector: string | null;
}

/** Measure A with work processes; `sector` null: of all. */
export interface ProcessesStep {
  /** Tells it from the other steps. */
  readonly kind: "processes";
  /** Id of the sector; null: of all. */
  readonly sector: string | null;
}

/**
 * What stands beside the figures of an estimate and its groups: its composition, the comparison, the years, other choices,
 * where technologies meet the workforce, and work processes.
 */
export type BesideStep =
  /** How much of the weight has a value. */
  | { readonly kind: "coverage" }
  /** The occupations of a band of the composition. */
  | { readonly kind: "band"; readonly band: ComposedBand }
  /** A part of the comparison. */
  | { readonly kind: "part"; readonly part: ComparedPartId }
  /** The same with the mix of occupations of all rows. */
  | { readonly kind: "standardised"; readonly part: ComparedPartId }
  /** Between the municipality and what it is held against. */
  | { readonly kind: "difference"; readonly against: "group" | "all"; readonly measure: "mean" | "high" }
  /** One of several years. */
  | { readonly kind: "year"; readonly year: number }
  /** From a year to the next. */
  | { readonly kind: "change"; readonly from: number; readonly to: number }
  | ChoiceStep
  | AgreementStep
  | TechnologyStep
  | ReachStep
  | ProcessesStep
  /** A work process, by its id. */
  | { readonly kind: "process"; readonly id: string };

/** How much of the weight has a value, and how. */
export interface WalkedCoverage {
  /** Tells it from other places. */
  readonly kind: "coverage";
  /** Of the total. */
  readonly figures: Figures;
  /** In the weight’s unit; together `figures.weight`. */
  readonly parts: FigureExplanation["parts"];
}

/** The occupations of a band, heaviest first. */
export interface WalkedBand {
  /** Tells it from other places. */
  readonly kind: "band";
  /** The one that was asked for. */
  readonly band: ComposedBand;
  /** Of the whole band, in the weight’s unit. */
  readonly weight: number;
  /** Weight that the band is a share of: everything that is counted. */
  readonly of: number;
  /** Those that are named, heaviest first; `value` in the score set’s scale, null in `none`. */
  readonly occupations: readonly {
    readonly code: string;
    readonly title: string;
    readonly weight: number;
    readonly value: number | null;
  }[];
  /** Weight of what is not named; null where everything is. */
  readonly rest: number | null;
}

/** A part of the comparison or a year, or a sector of one. */
export interface WalkedPart {
  /** Tells it from other places; years have it too. */
  readonly kind: "part";
  /** Of the part or year, or of its sector. */
  readonly figures: Figures;
  /** In the weight’s unit; together `figures.weight`. */
  readonly parts: FigureExplanation["parts"];
  /** Those that are shown; empty at a sector. */
  readonly sectors: readonly SectorFigures[];
  /** There are sectors that are not shown. */
  readonly hidesSectors: boolean;
}

/** A part's own sizes of sectors with the mix of all rows; see `standardise`. */
export interface WalkedStandardised {
  /** Tells it from other places. */
  readonly kind: "standardised";
  /** Weight of the part with a value. */
  readonly covered: number;
  /** Measure A, in the score set’s scale; null where nothing is covered. */
  readonly mean: number | null;
  /** Measure B, 0–1; null where nothing is covered, or there are no bands. */
  readonly high: number | null;
  /** null: the sectors that are hidden, counted as one. */
  readonly sectors: readonly {
    readonly sector: string | null;
    /** Weight with a value that the part has in it. */
    readonly covered: number;
    /** The measures in it among all rows. */
    readonly mean: number | null;
    readonly high: number | null;
  }[];
}

/** What two parts differ by; see `decompose`. */
export interface WalkedDifference {
  /** Tells it from other places. */
  readonly kind: "difference";
  /** The measure of the municipality. */
  readonly own: number;
  /** The measure of what it is held against. */
  readonly other: number;
  /** The two add up to `difference` = `own` − `other`. */
  readonly split: Pick<Decomposition, "difference" | "mix" | "sector">;
  /** null: the sectors that are hidden, counted as one. */
  readonly sectors: readonly {
    readonly sector: string | null;
    /** Part of the weight with a value, 0–1: of the municipality, and of what it is held against. */
    readonly shares: readonly [number, number];
    /** The measure in it, of both; where one has nothing covered there, that of the other. */
    readonly rates: readonly [number, number];
    readonly mix: number;
    readonly size: number;
  }[];
}

type Side = Pick<Figures, "weight" | "covered" | "mean" | "high">;

/** What changed from one year to the next, as a whole or in a sector; see `splitChange`. */
export interface WalkedChange {
  /** Tells it from other places. */
  readonly kind: "change";
  /** The earlier year. */
  readonly from: number;
  /** The later year. */
  readonly to: number;
  /** Of the earlier year; weight 0 and no measures for a sector it does not have. */
  readonly before: Side;
  /** Of the later year; weight 0 and no measures for a sector it does not have. */
  readonly after: Side;
  /** After minus before. */
  readonly change: FiguresChange;
  /** Change of each shown sector; empty at a sector. */
  readonly sectors: readonly { readonly sector: string; readonly change: FiguresChange }[];
  /** There are sectors that are not shown in one of the years. */
  readonly hidesSectors: boolean;
}

/** What technologies touch. The part of the potential is `potential / all.potential`. */
export interface WalkedWhere extends Extent {
  /** Tells it from other places. */
  readonly kind: "where";
  /** All of the sector, or of all of them, that may be told of. */
  readonly all: Extent;
  /** What adds most to the potential first; an occupation in two sectors is there twice. */
  readonly occupations: readonly ({
    readonly sector: string;
    readonly code: string;
    readonly title: string;
    readonly value: number | null;
    /** It is among the estimate's occupations, and can be explained. */
    readonly isNamed: boolean;
    /** Ids of the technologies that touch it there. */
    readonly technologies: readonly string[];
  } & Extent)[];
}

/** Measure A with work processes: what rests on each of them, and the rest on occupations. */
export interface WalkedProcesses {
  /** Tells it from other places. */
  readonly kind: "processes";
  /** Of the total, or of the sector. */
  readonly figures: WithProcesses;
  /** Times and amounts in the weight’s unit, within the sector where one is asked for. */
  readonly processes: readonly {
    readonly id: string;
    readonly title: Text;
    readonly language: string;
    /** Time in it, what of it could be automated, and what the occupations' own values gave for it. */
    readonly time: number;
    readonly automatable: number;
    readonly replaced: number;
  }[];
}

/** A work process that a path leads to. */
export interface WalkedProcess {
  /** Tells it from other places. */
  readonly kind: "process";
  /** In every sector that it counts in. */
  readonly process: CountedProcess;
}

/** What work processes make of an occupation's value in a sector. */
export interface OccupationProcesses {
  /** As the workforce file has it. */
  readonly sector: string;
  /** Of the occupation in the sector, in the weight’s unit. */
  readonly weight: number;
  /** The occupation’s own value, 0–1. */
  readonly value: number;
  /** Its value when all processes are counted, 0–1. */
  readonly withProcesses: number;
  /** Those that count there: shares of the time of those who do them and potentials, 0–1. */
  readonly processes: readonly Pick<
    CountedProcess,
    "id" | "title" | "language" | "timeShare" | "potential"
  >[];
  /** Share of the time that no process stands for. */
  readonly rest: number;
}

/** What stands beside the figures and a path leads to. */
export type WalkedBeside =
  | WalkedChoice
  | WalkedAgreement
  | WalkedWhere
  | WalkedProcesses
  | WalkedProcess
  | WalkedCoverage
  | WalkedBand
  | WalkedPart
  | WalkedStandardised
  | WalkedDifference
  | WalkedChange;
