import type { Radar, Technology, TechnologyStatus } from "../radar/model.js";
import type { InputName } from "../radar/rules/types.js";
import type { Text } from "../text/localized.js";

/** An input of an assessment that is another than it was; undefined = not assessed. */
export interface InputChange {
  readonly input: InputName;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The same of one area of use, which a sector and a title name. */
export interface AreaInputChange extends InputChange {
  readonly sector: string;
  readonly title: Text | undefined;
}

/** Why a technology stands in another ring. */
export interface MoveReason {
  /** Inputs that changed. */
  readonly inputs: readonly InputChange[];
  /** The ring stands in the file against the rule: a person decided, whatever the inputs give. */
  readonly departs: boolean;
  /** The reason given for that. */
  readonly because: Text | undefined;
}

/** A technology that changed its ring, and why. */
export interface Move {
  readonly id: string;
  /** Ids of rings. */
  readonly from: string;
  readonly to: string;
  /** Rings moved; > 0 = inward. Never 0. */
  readonly by: number;
  readonly why: MoveReason;
}

/** A technology that was assessed anew: what changed, when and by whom the file says. */
export interface Reassessment {
  readonly id: string;
  /** Empty where only the date is another: assessed again, with the same result. */
  readonly inputs: readonly InputChange[];
  readonly areas: readonly AreaInputChange[];
  /** Who assessed, and when, as the newer radar says; undefined where only areas of use changed, of which it says nothing. */
  readonly by: string | undefined;
  readonly date: string | undefined;
  /** Who put it into Git, and when, where that was looked up because nobody says who assessed. */
  readonly committed?: { readonly by: string; readonly date: string };
}

/** An id that changed. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Into or out of the states off the rings. */
export interface StatusChange {
  readonly id: string;
  readonly from: TechnologyStatus;
  readonly to: TechnologyStatus;
}

/** Keys of a technology, as its file has them. */
export type TechnologyField = Exclude<keyof Technology, "id" | "range" | "idRange" | "index">;
/** Keys of a radar beside its technologies. */
export type RadarField = Exclude<keyof Radar, "id" | "technologies">;

/**
 * What is different between two radars. Every list is in the order of ids; the id of a technology that is in both is
 * the newer one. A technology is in every list that tells something of it.
 */
export interface RadarDiff {
  readonly old: Radar;
  readonly new: Radar;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** By aliases: an earlier id of the one is the id of the other. */
  readonly renamed: readonly Rename[];
  /** Of `removed` and `added`: a new id that looks like an old one, in want of an alias. A guess, never acted on. */
  readonly proposed: readonly Rename[];
  readonly moved: readonly Move[];
  /** Active before and after, without a ring before. */
  readonly placed: readonly { readonly id: string; readonly ring: string }[];
  /** Active before and after, without a ring after. */
  readonly unplaced: readonly { readonly id: string; readonly ring: string }[];
  readonly reassessed: readonly Reassessment[];
  readonly recategorised: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly retired: readonly StatusChange[];
  readonly revived: readonly StatusChange[];
  /** Keys that differ, apart from what `renamed`, `moved`, `placed`, `unplaced`, `retired` and `revived` tell. */
  readonly edited: readonly { readonly id: string; readonly fields: readonly TechnologyField[] }[];
  /** Of `edited`: nothing but words changed. */
  readonly textOnly: readonly string[];
  /** Keys of the radar itself. */
  readonly radar: readonly RadarField[];
}
