import type { Spread } from "../estimate/types.js";
import type { Text } from "../text/localized.js";

/** A work process that can count: who does it, how much of their time it takes, and what of it could be automated. */
export interface MappedProcess {
  /** Of those mapped, no two have one. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** Language of the title, where it is plain. */
  readonly language: string;
  /** File that maps it. */
  readonly from: "estimate" | "plan";
  /** undefined: those of every sector do it. */
  readonly sector: string | undefined;
  /** Occupation codes, or prefixes ending in `*`. */
  readonly occupations: readonly string[];
  /** Share of their time, 0–1. */
  readonly timeShare: number;
  /** 0–1. */
  readonly potential: number;
  /** Stated for the process, or the sum of its steps, each by its share of the process's time. */
  readonly potentialFrom: "stated" | "steps";
  /** Only of a stated potential; without one it is taken as certain. */
  readonly spread: Spread | undefined;
  /** Id of the technology of the radar that carries the potential. */
  readonly technology: string | undefined;
  /** What the share of time and the potential rest on. */
  readonly because: Text | undefined;
}

/** Why a mapped process counts for nothing. */
export type UncountedWhy =
  /** No share of time, no occupations, or no potential of its own or of steps that make up the whole process. */
  | "no-occupations"
  | "no-time-share"
  | "no-potential"
  /** Another one with the id stands before it. */
  | "repeated"
  /** Nobody that may be told of has its occupations there and a value. */
  | "nobody";

/** A work process that is in no figure, and why. */
export interface UncountedProcess {
  /** As its file states it; of `repeated` ones, another has it too. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** Of the title, where it is plain. */
  readonly language: string;
  /** The first thing that is lacking. */
  readonly why: UncountedWhy;
}

/** Work, in the weight's unit, and what of it could be automated. */
export interface Resting {
  /** Time: the weight times the share of time. */
  readonly time: number;
  /** In the weight’s unit, at most `time`. */
  readonly automatable: number;
}

/** A share of an occupation in a sector that a process stands for. */
export interface ProcessCell {
  /** As the workforce file has it. */
  readonly sector: string;
  /** Code in the classification of the estimate. */
  readonly occupation: string;
  /** The whole weight of the occupation in the sector. */
  readonly weight: number;
  /** Weight × share of time. */
  readonly time: number;
  /** The occupation's own value, which the process replaces for that time. */
  readonly value: number;
  /** The occupation's value there when all processes are counted: Σ share·potential + the rest of the time·value. */
  readonly withProcesses: number;
}

/** A work process that counts, with what is counted of it. */
export interface CountedProcess extends MappedProcess {
  /** Weight of the people who do it. */
  readonly weight: number;
  /** Their time in it, in the weight’s unit. */
  readonly time: number;
  /** What of that could be automated: time × potential. */
  readonly automatable: number;
  /** What the occupations' own values gave for the same time. */
  readonly replaced: number;
  /** Ids of other processes that some of the same people do, for another share of their time. */
  readonly besides: readonly string[];
  /** By occupation and sector: what `weight`, `time` and `replaced` are the sums of. */
  readonly cells: readonly ProcessCell[];
}

/** Measure A with processes, of all or of a sector. */
export interface WithProcesses {
  /** Weight with a value, as of the estimate. */
  readonly covered: number;
  /** Measure A by occupations alone, as of the estimate. */
  readonly occupationMean: number | null;
  /** Measure A where processes replace the occupations’ values for their time; null where nothing is covered. */
  readonly mean: number | null;
  /** What rests on processes. */
  readonly onProcesses: Resting;
  /** What rests on the occupations’ own values; together with `onProcesses` the covered weight. */
  readonly onOccupations: Resting;
}

/**
 * The potential of an estimate where mapped work processes replace the occupations' values, each for its share of their
 * time. Only measure A: that a person is at high risk is said of the whole occupation.
 */
export interface ProcessPotential {
  /** `meanInterval`: least and greatest, in the settings’ interval; null where nothing is drawn. */
  readonly total: WithProcesses & { readonly meanInterval: readonly [number, number] | null };
  /** Where the estimate is by sector alone: those with processes. */
  readonly sectors: readonly (WithProcesses & {
    readonly sector: string;
    /** Only where it was asked for (`sectorRanges`). */
    readonly meanInterval?: readonly [number, number] | null;
  })[];
  /** In the order that they are mapped in. */
  readonly processes: readonly CountedProcess[];
  /** Those that lack something, then those that nobody does who may be told of. */
  readonly uncounted: readonly UncountedProcess[];
  /** Occupations of more processes than they have time for: none of them counts there. */
  readonly overfull: readonly {
    readonly sector: string;
    readonly occupation: string;
    /** Above 1. */
    readonly timeShare: number;
    readonly processes: readonly string[];
  }[];
  /** How many occupations in sectors no process counts in, since they are hidden (`hiddenCells`); of all, named or not. */
  readonly hiddenCells: number;
  /** Weight of people who do a process but whose occupation has no value: outside both measures, as without it. */
  readonly withoutValue: number;
}
