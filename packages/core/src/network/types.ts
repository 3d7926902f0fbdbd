import type { Radar, TechnologyStatus } from "../radar/model.js";
import type { RingKind } from "../radar/ring-kinds.js";
import type { Text } from "../text/localized.js";

/** A radar among others. */
export interface NetworkRadar {
  /** What no other of the radars is called: by custom the path of its file. */
  readonly id: string;
  /** Where it is kept: radars of one place are editions of each other where they have an id or a title in common. */
  readonly place: string;
  /** It is kept as an earlier edition, in whatever order the dates are. */
  readonly frozen?: boolean;
  /** What its file says. */
  readonly radar: Radar;
}

/** A radar with the editions that it stands for. */
export interface NewestEdition {
  /** The one that counts. */
  readonly newest: NetworkRadar;
  /** Ids of its earlier editions, the latest first. */
  readonly earlier: readonly string[];
}

/** A text, and the language of the file it is from. */
export interface NetworkText {
  /** As the file has it. */
  readonly text: Text;
  /** That of the file's plain texts. */
  readonly language: string;
}

/** Where a technology stands in one of the radars. */
export interface Standing {
  /** Id of the radar. */
  readonly radar: string;
  /** Id of the technology in that radar. */
  readonly technology: string;
  /** Its state there. */
  readonly status: TechnologyStatus;
  /** Id of the ring it is drawn in; undefined off the rings and without a recommendation. */
  readonly ring: string | undefined;
  /** What that ring recommends; undefined also where it is a ring of the radar's own. */
  readonly kind: RingKind | undefined;
  /** Sources that its assessment names. */
  readonly evidence: number;
}

/** How many radars have a technology where. */
export interface RingCounts extends Readonly<Record<RingKind, number>> {
  /** In a ring that is none of `ringKinds`. */
  readonly ownRing: number;
  /** Active, without a ring. */
  readonly withoutRing: number;
  /** Off the rings: not relevant there. */
  readonly notRelevant: number;
  /** Off the rings: phased out there. */
  readonly phasedOut: number;
}

/** A technology over all radars that have it. */
export interface TechnologySpread {
  /** The id that most radars have for it, of several the first by name. */
  readonly id: string;
  /** The title that most radars have for it, of several the first by name. */
  readonly title: NetworkText;
  /** Every other id that it has in one of the radars, sorted. */
  readonly otherIds: readonly string[];
  /** How many radars have it: the sum of `counts`. */
  readonly radars: number;
  /** How many of them have it where. */
  readonly counts: RingCounts;
  /** Of the radars that recommend one of `ringKinds`; undefined where none does. */
  readonly innermost: RingKind | undefined;
  /** As `innermost`. */
  readonly outermost: RingKind | undefined;
  /** See `agreementOn`; undefined where fewer than two radars recommend one of `ringKinds`. */
  readonly agreement: number | undefined;
  /** How many radars name a source for it. */
  readonly withEvidence: number;
  /** The categories that it stands in, the most common first; several: the radars sort it differently. */
  readonly categories: readonly { readonly title: NetworkText; readonly radars: number }[];
  /** One per radar that has it, in the order of the radars' ids. */
  readonly standings: readonly Standing[];
}

/** Technologies with a name in common that are not taken for one, since one radar has both. */
export interface KeptApart {
  /** The name: an id, or a title as `slugOf` writes it. */
  readonly name: string;
  /** What they have in common. */
  readonly by: "id" | "title";
  /** Ids of technologies, sorted. */
  readonly technologies: readonly string[];
  /** Ids of radars that have more than one of them, sorted. */
  readonly radars: readonly string[];
}

/** A ring that recommends none of `ringKinds`. */
export interface UnmappedRing {
  /** Id of the radar. */
  readonly radar: string;
  /** Id of the ring. */
  readonly ring: string;
  /** What the radar calls it. */
  readonly title: NetworkText;
  /** Active technologies that stand in it. */
  readonly technologies: number;
}

/** A radar of radars. */
export interface NetworkSpread {
  /** One per radar, in the order of their ids. */
  readonly radars: readonly NewestEdition[];
  /** Those that most radars have first, then in the order of ids. */
  readonly technologies: readonly TechnologySpread[];
  /** In the order of their names. */
  readonly keptApart: readonly KeptApart[];
  /** In the order of radars, and of their rings. */
  readonly unmappedRings: readonly UnmappedRing[];
}
