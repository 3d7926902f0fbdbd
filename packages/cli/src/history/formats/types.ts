import type { Edition, Language, Trajectory } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** What a history is written from. */
export interface HistoryDocument {
  readonly editions: readonly Edition[];
  readonly rows: readonly Trajectory[];
  readonly findings: readonly Finding[];
}

/** A way of writing a history. Add one: a file here and a line in index.ts. */
export type HistoryFormat = (document: HistoryDocument, language: Language) => string;
