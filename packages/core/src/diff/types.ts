import type { Radar, Technology, TechnologyStatus } from "../radar/model.js";
import type { InputName } from "../radar/rules/types.js";
import type { Text } from "../text/localized.js";

/** An input of an assessment that is another than it was; undefined = not assessed. */
export interface InputChange {
  /** Which of the three. */
  readonly input: InputName;
  /** The level before. */
  readonly from: string | undefined;
  /** The level now. */
  readonly to: string | undefined;
}

/** The same of one area of use, which a sector and a title name. */
export interface AreaInputChange extends InputChange {
  /** As the area names it. */
  readonly sector: string;
  /** Of the area; undefined where it has none. */
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
  /** The newer id of the technology. */
  readonly id: string;
  /** Id of the ring in the older radar. */
  readonly from: string;
  /** Id of the ring in the newer radar. */
  readonly to: string;
  /** Rings moved; > 0 = inward. Never 0. */
  readonly by: number;
  /** Without inputs where none changed: the rule, the rings or what the file states did. */
  readonly why: MoveReason;
}

/** A technology that was assessed anew: what changed, when and by whom the file says. */
export interface Reassessment {
  /** The newer id of the technology. */
  readonly id: string;
  /** Empty where only the date is another: assessed again, with the same result. */
  readonly inputs: readonly InputChange[];
  /** Inputs that changed of areas of use, which are told apart by sector and title; all of those that came or went. */
  readonly areas: readonly AreaInputChange[];
  /** Who assessed, as the newer radar says; undefined where only areas of use changed, of which it says nothing. */
  readonly by: string | undefined;
  /** When, YYYY-MM-DD, as the newer radar says; undefined as `by`. */
  readonly date: string | undefined;
  /** Who put it into Git, and when, where that was looked up because nobody says who assessed. */
  readonly committed?: {
    /** Name of the author of the commit. */
    readonly by: string;
    /** Day of the commit, YYYY-MM-DD. */
    readonly date: string;
  };
}

/** An id that changed. */
export interface Rename {
  /** Id in the older radar. */
  readonly from: string;
  /** Id in the newer radar. */
  readonly to: string;
}

/** Into or out of the states off the rings. */
export interface StatusChange {
  /** The newer id of the technology. */
  readonly id: string;
  /** In the older radar. */
  readonly from: TechnologyStatus;
  /** In the newer radar. */
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
  /** As it was handed in. */
  readonly old: Radar;
  /** As it was handed in. */
  readonly new: Radar;
  /** Ids in the newer radar alone, by aliases too. */
  readonly added: readonly string[];
  /** Ids in the older radar alone, by aliases too. */
  readonly removed: readonly string[];
  /** By aliases: an earlier id of the one is the id of the other. */
  readonly renamed: readonly Rename[];
  /** Of `removed` and `added`: a new id that looks like an old one, in want of an alias. A guess, never acted on. */
  readonly proposed: readonly Rename[];
  /** Active before and after, in another ring, as it is drawn. */
  readonly moved: readonly Move[];
  /** Active before and after, without a ring before. */
  readonly placed: readonly { readonly id: string; readonly ring: string }[];
  /** Active before and after, without a ring after. */
  readonly unplaced: readonly { readonly id: string; readonly ring: string }[];
  /** Those whose inputs, areas of use or date of assessment are others. */
  readonly reassessed: readonly Reassessment[];
  /** Ids of the categories, before and after. */
  readonly recategorised: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** From `active` to a state off the rings; from one such state to another is `edited`. */
  readonly retired: readonly StatusChange[];
  /** From a state off the rings to `active`. */
  readonly revived: readonly StatusChange[];
  /** Keys that differ, apart from what `renamed`, `moved`, `placed`, `unplaced`, `retired` and `revived` tell. */
  readonly edited: readonly { readonly id: string; readonly fields: readonly TechnologyField[] }[];
  /** Of `edited`: nothing but words changed. */
  readonly textOnly: readonly string[];
  /** Keys of the radar itself. */
  readonly radar: readonly RadarField[];
}
