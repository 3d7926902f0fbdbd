import type { Edition, Radar } from "@kommuneradar/core";

/** What a saved page draws itself from, in whatever language its reader chooses. */
export interface PublishedRadar {
  /** As it stands. */
  readonly radar: Radar;
  /** YYYY-MM-DD: day of the picture; what was due before it is overdue. */
  readonly today: string;
  /** What moved since then is marked. */
  readonly since?: PublishedSince | undefined;
  /** The earliest first. */
  readonly earlier: readonly Edition[];
  /** Sector that the page opens with; undefined for the municipality as a whole. */
  readonly sector?: string | undefined;
  /** Address of the page that lists this one among others. */
  readonly home?: string | undefined;
}

/** An earlier edition that a published radar is compared with. */
export interface PublishedSince {
  /** A revision, a file, or a day (YYYY-MM-DD), which is written in the reader's language. */
  readonly label: string;
  /** As it was. */
  readonly radar: Radar;
}
