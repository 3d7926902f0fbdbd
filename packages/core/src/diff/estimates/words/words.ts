import type { FigureCause, OtherEstimateField, PlanPart, ProcessPart, SettingChange } from "../types.js";
import type { WrittenMeasure } from "../written.js";

/** The words of a diff of estimates in one language. Every language has the same keys. Numbers come written. */
export interface EstimateDiffWords {
  readonly measures: Readonly<Record<WrittenMeasure, string>>;
  readonly causes: Readonly<Record<FigureCause, string>>;
  readonly settings: Readonly<Record<SettingChange["name"], string>>;
  readonly units: Readonly<Record<"fte" | "headcount" | "rows", string>>;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly total: string;
  readonly hidden: string;
  /** A weight that is not shown on one side. */
  readonly hiddenOrNone: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly points: (signed: string) => string;
  /** Of a measure of the total. */
  readonly unchanged: string;
  readonly headline: (measures: string) => string;
  readonly override: {
    readonly added: (occupation: string, from: string, to: string) => string;
    readonly removed: (occupation: string, from: string, to: string) => string;
    readonly changed: (occupation: string, from: string, to: string) => string;
    readonly reason: (occupation: string) => string;
    readonly same: (occupation: string, value: string) => string;
    readonly bounds: (from: string, to: string) => string;
    readonly effect: (mean: string, high: string) => string;
    readonly noEffect: string;
    readonly hidden: string;
    readonly because: (reason: string) => string;
    readonly was: (reason: string) => string;
  };
  readonly process: {
    readonly added: (process: string) => string;
    readonly removed: (process: string) => string;
    readonly changed: (process: string) => string;
    /** It is as it was, and counts in more or fewer places. */
    readonly room: string;
    readonly counts: string;
    readonly countsNoLonger: string;
    readonly fields: Readonly<Record<"sector" | "occupations" | "timeShare" | "potential", string>>;
    readonly everySector: string;
    /** Of A with work processes. */
    readonly effect: (mean: string) => string;
    readonly noEffect: string;
    /** It does, by less than is printed. */
    readonly littleEffect: string;
    readonly untold: string;
    /** What of the effect came of what. */
    readonly parts: Readonly<Record<ProcessPart, string>>;
  };
  readonly headings: {
    readonly total: string;
    readonly byGroup: (measure: string) => string;
    readonly overrides: string;
    readonly settings: string;
    readonly sectors: string;
    readonly occupations: string;
  };
  readonly fields: Readonly<Record<OtherEstimateField, string>>;
  readonly edited: (fields: string) => string;
  readonly planParts: Readonly<Record<PlanPart, string>>;
  readonly plan: (parts: string) => string;
  readonly unchangedFigures: string;
  readonly scoresEdited: (id: string) => string;
  readonly more: (count: number) => string;
  readonly notes: {
    readonly shared: string;
    readonly apart: Readonly<Record<"classification" | "weight" | "scale", string>>;
    readonly otherGroups: (from: string, to: string) => string;
    readonly below: (limit: string, unit: string) => string;
    readonly hiddenSectors: (sectors: string) => string;
    readonly leftOut: (before: string, after: string) => string;
    readonly hiddenCells: (before: string, after: string) => string;
    readonly occupations: (count: number, weight: string, unit: string) => string;
  };
  readonly nothing: string;
}
