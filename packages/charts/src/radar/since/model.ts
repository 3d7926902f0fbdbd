import type { DiffLine } from "@kommuneradar/core";

/** What happened to a radar since it was as it is compared with, in the words and the places of the view. */
export interface SinceView {
  /** What it is compared with: "HEAD", "edition 1 Mar 2025". */
  readonly label: string;
  /** Why nothing is compared; "" when it is. */
  readonly problem: string;
  /** Where what moved, left the rings or was removed stood. */
  readonly ghosts: readonly GhostView[];
  /** All that is different, in words, kind by kind. */
  readonly changes: readonly ChangeView[];
}

/** Where a technology stood before. */
export interface GhostView {
  /** The technology; of one that is gone its last id. */
  readonly id: string;
  /** Still on the rings, elsewhere; else it was removed or stands on none. */
  readonly moved: boolean;
  /** Where it stood: id of the category. */
  readonly category: string;
  /** Where it stood: id of the ring. */
  readonly ring: string;
  /** Of its centre, in u from the left edge of the box. */
  readonly x: number;
  /** Of its centre, in u from the top of the box. */
  readonly y: number;
}

/** A change of a radar since it was as it is compared with, as a line of the page. */
export interface ChangeView extends Pick<DiffLine, "kind" | "heading" | "title" | "text"> {
  /** The technology as the radar has it; null for the radar itself and for one that is gone. */
  readonly id: string | null;
  /** As that of a technology's view. */
  readonly titleLanguage?: string;
}
