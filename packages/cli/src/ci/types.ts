import type { ChangedFile } from "../git/changed-files.js";

/** A radar or an estimate that a change is about. */
export interface ReviewedFile extends ChangedFile {
  readonly kind: "radar" | "estimate";
}

/** What there is to review. */
export interface Selection {
  /** Radars and estimates that changed, and estimates of which a file that they name did. */
  readonly reviewed: readonly ReviewedFile[];
  /** What is checked: these as they are now, and workforce files that changed. */
  readonly checked: readonly string[];
}
