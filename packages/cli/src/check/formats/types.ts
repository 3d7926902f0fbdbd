import type { Language } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** One checked file. `entries` = technologies of a radar, rows of a workforce file. */
export interface CheckedFile {
  readonly file: string;
  readonly kind: string;
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** A way of writing findings. Add one: a file here and a line in index.ts. */
export type CheckFormat = (files: readonly CheckedFile[], language: Language) => string;
