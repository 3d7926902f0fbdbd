import type { Language } from "@kommuneradar/core";
import type { RingCount } from "../radar/ring-counts.js";

/** What the first page of several radars shows, every word resolved in one language. */
export interface SiteIndexView {
  /** Of every word in it. */
  readonly language: Language;
  /** "" for the name of such a page. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** In the order they are shown. */
  readonly entries: readonly SiteEntry[];
  /** The same page in other languages. */
  readonly others: readonly {
    /** Of that page. */
    readonly language: Language;
    /** Its address, relative to this page. */
    readonly href: string;
  }[];
}

/** A radar without its names; places and lengths in u, from its centre. */
export interface SitePicture {
  /** Outer radii, from inside out. */
  readonly rings: readonly number[];
  readonly radius: number;
  /** `color`: place of the category in its file. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly color: number }[];
}

/** A radar of several. Addresses are relative to the first page. */
export interface SiteEntry {
  /** Name of the radar. */
  readonly title: string;
  /** Address of its page. */
  readonly href: string;
  /** "edition 1 Oct 2026" or "". */
  readonly edition: string;
  /** The municipalities whose workforce its estimate is of; "" where none is known. */
  readonly place: string;
  /** Fictional municipalities occur. */
  readonly isSample: boolean;
  /** How many it has, those off the rings too. */
  readonly technologies: number;
  /** The radar in small; says nothing that the text does not. */
  readonly picture: SitePicture;
  /** How many technologies stand in each, from inside out. */
  readonly rings: readonly RingCount[];
  /** What moved, kind by kind: "Moved in 2"; undefined where it is compared with nothing. */
  readonly moved: { readonly since: string; readonly kinds: readonly string[] } | undefined;
  /** Those with a page of their own; empty where there are none. */
  readonly sectors: readonly {
    /** Name of the sector. */
    readonly title: string;
    /** Address of that page. */
    readonly href: string;
  }[];
  /** Reports that are made of its estimates. */
  readonly reports: readonly {
    /** Name of the report. */
    readonly title: string;
    /** Address of its page. */
    readonly href: string;
  }[];
}
