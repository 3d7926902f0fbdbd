import type { Language, RadarLayout } from "@kommuneradar/core";
import type { SinceView } from "./since/model.js";

/** Everything the radar page shows, as plain JSON with every word resolved in one language. */
export interface RadarView {
  readonly language: Language;
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
  readonly id: string;
  readonly title: string;
  /** When a technology stands in this ring; "" when neither the file nor the rule says. */
  readonly condition: string;
}

/** A category as the page shows it. */
export interface CategoryView {
  readonly id: string;
  readonly title: string;
  readonly crossCutting: boolean;
  /** Index in a palette's `categories`. */
  readonly color: number;
  /** Technologies drawn in it. */
  readonly count: number;
}

/** A sector as the page shows it. */
export interface SectorView {
  readonly id: string;
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
  readonly id: string;
  /** Its first id, which its place comes from also when it got another. */
  readonly placedAs: string;
  readonly title: string;
  /** BCP 47, where the file has the title in another language than the page's alone. */
  readonly titleLanguage?: string;
  /** For the chart where the title has no room; "" when it would not be told from another's. */
  readonly short: string;
  readonly category: string;
  readonly categoryTitle: string;
  /** Null unless `placed`. */
  readonly ring: string | null;
  /** Title of its ring, or of the state it is in. */
  readonly ringTitle: string;
  readonly state: TechnologyState;
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
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly grounds: string;
  readonly evidence: readonly EvidenceView[];
  readonly dependsOn: readonly Reference[];
  readonly usedBy: readonly Reference[];
  readonly relatesTo: readonly Reference[];
  readonly owner: string;
  /** Who assessed. */
  readonly by: string;
  /** When, YYYY-MM-DD or "". */
  readonly date: string;
  /** YYYY-MM-DD or "". */
  readonly reviewBy: string;
  readonly tags: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** One of the rule's inputs as a row of steps. */
export interface InputView {
  readonly title: string;
  readonly steps: number;
  /** Steps reached, from 0; null when not assessed. */
  readonly level: number | null;
  readonly levelTitle: string;
}

/** A technology in one sector. */
export interface TechnologySectorView {
  readonly sector: string;
  readonly title: string;
  readonly ring: string | null;
  /** Title of its ring there, or that there is none. */
  readonly ringTitle: string;
  readonly lags: boolean;
  /** What it lacks for a ring there: "lacks understanding"; else "". */
  readonly missing: string;
  /** Why this ring there; "" where it stands as the municipality as a whole. */
  readonly why: string;
  readonly inputs: readonly InputView[];
  /** The outermost first. */
  readonly areas: readonly AreaOfUseView[];
}

/** An area of use as the page shows it, every word resolved. */
export interface AreaOfUseView {
  /** "" where the file names none. */
  readonly title: string;
  readonly ringTitle: string;
  /** "own assessment: immature understanding" or "as the municipality as a whole". */
  readonly basis: string;
  /** "occupations 5321, 33*" or "". */
  readonly occupations: string;
}

/** A source of an assessment as the page shows it. */
export interface EvidenceView {
  readonly title: string;
  /** "interview, 1 Oct 2026" or "". */
  readonly note: string;
  /** "" without a public address. */
  readonly url: string;
}

/** Another technology; `known` when the radar has it. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly known: boolean;
}
