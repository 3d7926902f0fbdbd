import { planDocument } from "@kommuneradar/schema";
import { processSpreadProblems } from "../estimate/file-spreads.js";
import { estimateSynonyms } from "../estimate/synonyms.js";
import type { Problem } from "../problem.js";
import { projectsSynonyms } from "../projects/synonyms.js";
import { duplicateEntries } from "../yaml/duplicate-entries.js";
import { type DocumentReader, readDocument } from "../yaml/read-document.js";
import type { YamlSource } from "../yaml/source.js";
import { buildPlan } from "./build.js";
import type { PlanFile } from "./model.js";
import { planSynonyms } from "./synonyms.js";

/** A plan file, read. */
export interface PlanReading {
  /** There whenever a model could be made, also beside errors: what is wrong is left out, entries with an id stay. */
  readonly plan: PlanFile | undefined;
  /** Every fault of the text, in its order. */
  readonly problems: readonly Problem[];
  /** The text with its syntax, for ranges. */
  readonly source: YamlSource;
}

/**
 * Reads a plan file. Never throws; nothing is left out without a problem that names it. Names of technologies are not
 * held against a radar: that takes both files.
 */
export function readPlan(text: string): PlanReading {
  const { model, problems, source } = readDocument(text, reader);
  return { plan: model, problems, source };
}

const lists = ["challenges", "platforms", "processes", "measures", "consequences", "scenarios"];

const reader: DocumentReader<PlanFile> = {
  get document() {
    return planDocument;
  },
  synonyms: { ...projectsSynonyms, ...estimateSynonyms, ...planSynonyms },
  read: (fields, source) => ({
    model: buildPlan(fields, source),
    problems: [
      ...duplicateEntries(fields, lists, source),
      ...processSpreadProblems(fields.processes, source),
    ],
  }),
};
