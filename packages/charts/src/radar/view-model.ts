import type { Language, RadarLayout } from "@kommuneradar/core";
import type { SinceView } from "./since/model.js";

/** Everything the radar page shows, as plain JSON with every word resolved in one language. */
export interface RadarView {
  /** Of every word in it, but titles that say otherwise. */
  readonly language: Language;
  /** Name of the radar. */
  readonly title: string;
  /** "edition 1 Oct 2026"; "" for the file people edit. */
  readonly edition: string;
  /** From inside out. */
  readonly rings: readonly RingView[];
  /** In file order. */
  readonly categories: readonly CategoryView[];
  /** Those that a technology has an area of use in. */
  readonly sectors: readonly SectorView[];
  /** The sector the view shows; undefined for the municipality as a whole. */
  readonly sector?: SectorView | undefined;
  /** Where everything stands, in u. */
  readonly layout: RadarLayout;
  /** By ring from inside out, then those without a ring, then those off the rings; by category and title within. */
  readonly technologies: readonly TechnologyView[];
  /** What happened since it was as it is compared with; null when it is compared with nothing. */
  readonly since: SinceView | null;
  /** Where each technology stood in the editions that the page knows; absent where it knows none. */
  readonly paths?: Readonly<Record<string, readonly PathStep[]>>;
  /** Last line of the page and of every picture. */
  readonly sourceLine: string;
}

/** Where a technology stood in an edition. */
export interface PathStep {
  /** "1 Mar 2025". */
  readonly edition: string;
  /** Its ring, or what it was in place of one. */
  readonly ringTitle: string;
  /** Rings inward since the step before; < 0 = outward. */
  readonly by: number;
}

/** A ring as the page shows it. */
export interface RingView {
  /** As technologies name it. */
  readonly id: string;
  /** In the view’s language, where the file has it in that. */
  readonly title: string;
  /** When a technology stands in this ring; "" when neither the file nor the rule says. */
  readonly condition: string;
}

/** A category as the page shows it. */
export interface CategoryView {
  /** As technologies name it. */
  readonly id: string;
  /** In the view’s language, where the file has it in that. */
  readonly title: string;
  /** It is a lane through all others. */
  readonly crossCutting: boolean;
  /** Index in a palette's `categories`. */
  readonly color: number;
  /** Technologies drawn in it. */
  readonly count: number;
}

/** A sector as the page shows it. */
export interface SectorView {
  /** As areas of use name it. */
  readonly id: string;
  /** In the view’s language; the id where it is none of the known sectors. */
  readonly title: string;
}

/** On a ring; active without one; not assessed for the sector that is shown; or off the rings. */
export type TechnologyState = "placed" | "unplaced" | "not-in-sector" | "not-relevant" | "phased-out";

/** What happened since the edition compared with: rings moved (> 0 = inward) from a ring id, or new. */
export type Movement =
  | { readonly kind: "moved"; readonly by: number; readonly from: string }
  | { readonly kind: "new" };

/** A technology as the page shows it, every word resolved. */
export interface TechnologyView {
  /** As the file has it. */
  readonly id: string;
  /** Its first id, which its place comes from also when it got another. */
  readonly placedAs: string;
  /** In the view’s language, where the file has it in that. */
  readonly title: string;
  /** BCP 47, where the file has the title in another language than the page's alone. */
  readonly titleLanguage?: string;
  /** For the chart where the title has no room; "" when it would not be told from another's. */
  readonly short: string;
  /** Id of its category. */
  readonly category: string;
  /** Title of that; the id where the radar has none such. */
  readonly categoryTitle: string;
  /** Null unless `placed`. */
  readonly ring: string | null;
  /** Title of its ring, or of the state it is in. */
  readonly ringTitle: string;
  /** Where it stands. */
  readonly state: TechnologyState;
  /** null where it did not move, or is not `placed`. */
  readonly movement: Movement | null;
  /** "in from Trial", "new" or "". */
  readonly movementText: string;
  /** Its review date has passed. */
  readonly overdue: boolean;
  /** The stated ring is another than the rule gives. */
  readonly departs: boolean;
  /** The stated ring, or the only one, is the rule's. */
  readonly followsRule: boolean;
  /** It stands further out in a sector than as a whole; in a sector's view: in that sector. */
  readonly lags: boolean;
  /** "behind in Health and care", "Adopt for the municipality as a whole" or "". */
  readonly lagsText: string;
  /** "RPA, Ta i bruk, Arbeidsprosesser, flyttet inn fra …": what a screen reader says of its mark. */
  readonly label: string;
  /** Why this ring, in a sentence or two; "" when the radar has no rule. */
  readonly why: string;
  /** Why the ring departs from the rule, as the file says. */
  readonly ringBecause: string;
  /** What an unplaced technology lacks: "lacks understanding"; else "". */
  readonly missing: string;
  /** The rule's three inputs; none when the radar has no rule. */
  readonly inputs: readonly InputView[];
  /** Where it is used, those that lag most first. */
  readonly sectors: readonly TechnologySectorView[];
  /** One line; "" where the file has none. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  /** Why its levels are what they are; "" where the file does not say. */
  readonly grounds: string;
  /** In the order of the file. */
  readonly evidence: readonly EvidenceView[];
  /** In the order of the file; platforms are not `known`. */
  readonly dependsOn: readonly Reference[];
  /** Those that depend on it. */
  readonly usedBy: readonly Reference[];
  /** Those that either names as related. */
  readonly relatesTo: readonly Reference[];
  /** A role or a unit; "" where the file does not say. */
  readonly owner: string;
  /** Who assessed. */
  readonly by: string;
  /** When, YYYY-MM-DD or "". */
  readonly date: string;
  /** YYYY-MM-DD or "". */
  readonly reviewBy: string;
  /** As written. */
  readonly tags: readonly string[];
  /** In the order of the file. */
  readonly links: readonly {
    /** The address where the file has no title. */
    readonly title: string;
    /** As written. */
    readonly url: string;
  }[];
}

/** One of the rule's inputs as a row of steps. */
export interface InputView {
  /** Which of the three. */
  readonly title: string;
  /** How many steps the row has: one fewer than there are levels. */
  readonly steps: number;
  /** Steps reached, from 0; null when not assessed. */
  readonly level: number | null;
  /** The level in words, or that it is not assessed. */
  readonly levelTitle: string;
}

/** A technology in one sector. */
export interface TechnologySectorView {
  /** Id of the sector. */
  readonly sector: string;
  /** Name of the sector. */
  readonly title: string;
  /** Id of its ring there; null where it has none. */
  readonly ring: string | null;
  /** Title of its ring there, or that there is none. */
  readonly ringTitle: string;
  /** It stands further out there than as a whole. */
  readonly lags: boolean;
  /** What it lacks for a ring there: "lacks understanding"; else "". */
  readonly missing: string;
  /** Why this ring there; "" where it stands as the municipality as a whole. */
  readonly why: string;
  /** The rule’s three inputs there, its own over the technology’s. */
  readonly inputs: readonly InputView[];
  /** The outermost first. */
  readonly areas: readonly AreaOfUseView[];
}

/** An area of use as the page shows it, every word resolved. */
export interface AreaOfUseView {
  /** "" where the file names none. */
  readonly title: string;
  /** Title of its ring, or that there is none. */
  readonly ringTitle: string;
  /** "own assessment: immature understanding" or "as the municipality as a whole". */
  readonly basis: string;
  /** "occupations 5321, 33*" or "". */
  readonly occupations: string;
}

/** A source of an assessment as the page shows it. */
export interface EvidenceView {
  /** What it is. */
  readonly title: string;
  /** "interview, 1 Oct 2026" or "". */
  readonly note: string;
  /** "" without a public address. */
  readonly url: string;
}

/** Another technology; `known` when the radar has it. */
export interface Reference {
  /** As the file has it. */
  readonly id: string;
  /** The id where the radar has none such. */
  readonly title: string;
  /** The radar has it: its details can be opened. */
  readonly known: boolean;
}
