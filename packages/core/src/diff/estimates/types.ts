import type { ReferenceData } from "@kommuneradar/schema";
import type { EstimateFile } from "../../estimate/file-model.js";
import type { PublishOptions } from "../../estimate/publish.js";
import type { EstimateSettings, Spread } from "../../estimate/types.js";
import type { PlanFile } from "../../plan/model.js";
import type { Text } from "../../text/localized.js";
import type { Cube, WorkforceTable } from "../../workforce/types.js";

/** What an estimate is made of, at a time. */
export interface EstimateEdition {
  /** They add up: of one classification, one weight and one year. */
  readonly tables: readonly (WorkforceTable | Cube)[];
  /** With the score sets as they were then. */
  readonly reference: ReferenceData;
  /** As `settingsFromFile` makes them. */
  readonly settings: EstimateSettings;
  /** What is laid beside the figures where they are published, and which cells are hidden there. */
  readonly publish: Pick<PublishOptions, "groups" | "compare" | "suppressBelow">;
  /** The file itself, for what of it is no part of the figures. */
  readonly file?: EstimateFile;
  /** The plan that the file names, for its work processes. */
  readonly plan?: PlanFile | undefined;
}

/** What can have changed a figure. `settings`: thresholds, bridge, fallback, and which municipalities a group has. */
export const estimateCauses = ["workforce", "scores", "mapping", "overrides", "settings"] as const;
/** One of `estimateCauses`. */
export type EstimateCause = (typeof estimateCauses)[number];

/** Figures that are held against each other, as in `Figures`. */
export const comparedMeasures = ["mean", "high", "weight", "coverage", "automatable"] as const;
/** One of `comparedMeasures`. */
export type ComparedMeasure = (typeof comparedMeasures)[number];

/** A measure before and after; null where it cannot be said or told. */
export interface MeasureChange {
  /** In the measure’s own scale or unit, as in `Figures`; null where it cannot be said or told. */
  readonly before: number | null;
  /** The same of the newer edition. */
  readonly after: number | null;
  /** After minus before; null where one of them is missing, or where they are not of one scale or unit. */
  readonly change: number | null;
  /** The causes that changed, each with what of `change` is its part: they add up to it. null with `change`. */
  readonly parts: CauseParts | null;
}
/** `processes`: only of A with work processes, which no other figure depends on. */
export type FigureCause = EstimateCause | "processes";
/** What of a change each cause made, in the unit of the change; causes without a part are absent. */
export type CauseParts = Readonly<Partial<Record<FigureCause, number>>>;

/** Each measure before and after. */
export type ChangedFigures = Readonly<Record<ComparedMeasure, MeasureChange>>;

/** What one thing did to the total: to measure A in its scale, to B as a share. null where that cannot be said or told. */
export interface Effect {
  /** What measure A became greater by, in its scale; null where that cannot be said or told. */
  readonly mean: number | null;
  /** What measure B became greater by, −1 to 1; null also where there are no bands. */
  readonly high: number | null;
}

/** One side of an override: the value that counts, and why. */
export interface OverrideSide {
  /** The occupation has an override here; else `value` is its own. */
  readonly overridden: boolean;
  /** null: no value. */
  readonly value: number | null;
  /** Least and greatest value held possible; null where none is stated. */
  readonly spread: Spread | null;
  /** As the file says it; null where it does not, and where nothing is overridden. */
  readonly because: string | null;
}

/** An override before and after, and what that did to the total. */
export interface OverrideChange {
  /** Occupation code in the classification of the editions. */
  readonly code: string;
  /** The newer edition’s, else the older’s; "" for a code that neither classification has. */
  readonly title: string;
  /** In the older edition. */
  readonly from: OverrideSide;
  /** In the newer edition. */
  readonly to: OverrideSide;
  /** Its part of what the overrides did; those of all overrides add up to that. */
  readonly effect: Effect;
  /** The occupation is hidden, and so is what the override did. */
  readonly hidden: boolean;
}

/** A weight before and after; null where it cannot be told. */
export interface WeightChange {
  /** In the weight’s unit. null: not shown on that side; hidden there, or none. */
  readonly before: number | null;
  /** In the weight’s unit. null: not shown on that side; hidden there, or none. */
  readonly after: number | null;
}
/** Weight of a sector, before and after. */
export type SectorChange = WeightChange & { readonly sector: string };
/** Weight of an occupation, before and after. */
export type OccupationChange = WeightChange & {
  readonly code: string;
  readonly title: string;
  /** Its part of what the workforce did. */
  readonly effect: Effect;
};
/** Weight of an occupation in a sector, before and after. */
export type CellChange = WeightChange & {
  readonly sector: string;
  readonly code: string;
  readonly title: string;
};

/** Who came and went, the greatest changes first. Without what did not change. */
export interface WorkforceChange {
  /** null where no sector may stand alone, and without sectors in the files. */
  readonly sectors: readonly SectorChange[] | null;
  /** Sectors that changed or not, but are hidden on one of the sides. */
  readonly hiddenSectors: readonly string[];
  /** Those that changed, each over all sectors; one that is hidden on both sides is not there. */
  readonly occupations: readonly OccupationChange[];
  /** Occupations by sector; null where cells are hidden. */
  readonly cells: readonly CellChange[] | null;
}

/** What of a process can have changed what it does: who does it, their time, its potential, and whether they have time for it. */
export const processParts = ["who", "timeShare", "potential", "room"] as const;
/** One of `processParts`. */
export type ProcessPart = (typeof processParts)[number];
/** What of a change each part of a process made; parts without any are absent. */
export type ProcessParts = Readonly<Partial<Record<ProcessPart, number>>>;

/** What an edition says of a work process, as far as figures come of it. */
export interface ProcessSide {
  /** null: every sector. */
  readonly sector: string | null;
  /** Occupation codes, or prefixes ending in `*`. */
  readonly occupations: readonly string[];
  /** null: not stated. */
  readonly timeShare: number | null;
  /** Stated, or the sum of its steps; null: neither. */
  readonly potential: number | null;
  /** It says enough to count. */
  readonly counts: boolean;
}

/** A work process before and after, and what that did to the total. */
export interface ProcessChange {
  /** The newer one. */
  readonly id: string;
  /** The newer one. */
  readonly title: Text;
  /** Language of the title, where it is plain. */
  readonly language: string;
  /** As the older edition says it; null: not there. */
  readonly from: ProcessSide | null;
  /** As the newer edition says it; null: not there. */
  readonly to: ProcessSide | null;
  /**
   * Its part of what the processes did to A with work processes; those of all add up to that. null where it cannot be said,
   * or where nobody whom both editions may tell of does it.
   */
  readonly effect: number | null;
  /** What of the effect came of what of it; they add up to it. Empty where it came or went. null with `effect`. */
  readonly parts: ProcessParts | null;
}

/** Measure A where work processes stand for their share of the time, in two editions. */
export interface ProcessesChange {
  /** Its parts are those of `estimateCauses`, and `processes`. */
  readonly total: MeasureChange;
  /** Whether something that the figure comes of changed in a process. */
  readonly changed: boolean;
  /** Sectors with processes; null where the two are not by sector alone. */
  readonly sectors: readonly { readonly sector: string; readonly mean: MeasureChange }[] | null;
  /** Those that changed, the greatest effect first. */
  readonly processes: readonly ProcessChange[];
  /** How many occupations in sectors no process counts in, since one of the editions or both together must not tell of them. */
  readonly hiddenCells: { readonly before: number; readonly after: number };
}

/** Keys of an estimate file that no other part of a diff tells of. */
export const otherEstimateFields = [
  "title",
  "language",
  "radar",
  "plan",
  "workforce",
  "scores",
  "groups",
  "municipality",
  "compareWith",
  "processes",
  "uncertainty",
  "horizon",
] as const;
/** One of `otherEstimateFields`. */
export type OtherEstimateField = (typeof otherEstimateFields)[number];

/** Parts of the plan that an estimate names; `file`: its title, language, id or radar. */
export const planParts = [
  "challenges",
  "platforms",
  "processes",
  "measures",
  "competence",
  "consequences",
  "scenarios",
  "file",
] as const;
/** One of `planParts`. */
export type PlanPart = (typeof planParts)[number];

/** A setting before and after. */
export interface SettingChange {
  /** Its key in an estimate file; `classification` is that of the workforce’s codes. */
  readonly name:
    | "scores"
    | "classification"
    | "weight"
    | "mapping"
    | "high"
    | "low"
    | "inclusiveHigh"
    | "bridge"
    | "fallback"
    | "groupBy"
    | "suppressBelow";
  /** As it is written in a file; of a list, joined by commas. */
  readonly from: string;
  /** As it is written in a file; of a list, joined by commas. */
  readonly to: string;
}

/** What is left out, so that no cell that is hidden in one of the editions can be told from the two together. */
export interface HiddenFromDiff {
  /** Cells at or below this weight are hidden on both sides; 0 hides none. */
  readonly below: number;
  /** Keys of groups that are hidden. */
  readonly groups: readonly Readonly<Record<string, string>>[];
  /** Occupations hidden before and after; null where none is. */
  readonly occupations: {
    readonly before: { readonly count: number; readonly weight: number } | null;
    readonly after: { readonly count: number; readonly weight: number } | null;
  };
  /**
   * All figures are without the hidden occupations. So it is where the values of occupations that are not shown changed:
   * the figures of both editions would be equations for the same weights.
   */
  readonly leftOut: boolean;
}

/** What values of a score set are; only of probabilities shares are made. */
export type ScaleUnit = "probability" | "index";

/** Two editions of an estimate, and what each cause did to the figures. */
export interface EstimateDiff {
  /** Of the older edition. */
  readonly before: EstimateSettings;
  /** Of the newer edition. */
  readonly after: EstimateSettings;
  /** Why the figures cannot be subtracted: codes or weights of another kind, or values on another scale. */
  readonly apart: "classification" | "weight" | "scale" | null;
  /** What changed, in the order of `estimateCauses`. */
  readonly causes: readonly EstimateCause[];
  /** Those that differ, in the order of the names above. */
  readonly settings: readonly SettingChange[];
  /** What the means are: shares of probability, or numbers of an index. */
  readonly scale: {
    /** Of the older edition. */
    readonly before: ScaleUnit;
    /** Of the newer edition. */
    readonly after: ScaleUnit;
  };
  /** The score set has the same name as before, and other values or another scale or kind. */
  readonly scoresEdited: boolean;
  /** Other keys of the file that differ; empty without the files. */
  readonly edited: readonly OtherEstimateField[];
  /** Parts of the plan it names that differ in what `processes` does not tell; empty where it names another plan, which `edited` tells. */
  readonly plan: readonly PlanPart[];
  /** Of all rows; without hidden occupations where `hidden.leftOut` says so. */
  readonly total: ChangedFigures;
  /** By the values of `groupBy`; null where the two are not grouped by the same. */
  readonly groups: readonly (ChangedFigures & { readonly key: Readonly<Record<string, string>> })[] | null;
  /** Those that came, went or say something else; what moved the mean most first. */
  readonly overrides: readonly OverrideChange[];
  /** null without work processes in either, and where values are an index: then they do not count. */
  readonly processes: ProcessesChange | null;
  /** Who came and went. */
  readonly workforce: WorkforceChange;
  /** What is told of neither edition, since the two together would give it away. */
  readonly hidden: HiddenFromDiff;
}
