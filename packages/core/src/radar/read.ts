import { radarDocument } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { type DocumentReader, readDocument } from "../yaml/read-document.js";
import type { YamlSource } from "../yaml/source.js";
import { buildRadar } from "./build.js";
import { duplicateIds } from "./duplicate-ids.js";
import type { Radar } from "./model.js";
import { referenceProblems } from "./references.js";
import { ringSetProblems } from "./ring-set.js";
import { radarSynonyms } from "./synonyms.js";

/** A radar text, read. */
export interface RadarReading {
  /**
   * There whenever a model could be made, also beside errors: what is wrong is left out of it, entries with an id
   * stay. Undefined when the text is no map at all.
   */
  readonly radar: Radar | undefined;
  /** Every fault of the text, in its order. */
  readonly problems: readonly Problem[];
  readonly source: YamlSource;
}

export interface ReadRadarOptions {
  /** Id of a radar that states none: by custom the file's name without its ending. */
  readonly id?: string;
}

/** Reads a radar file. Never throws; nothing is left out without a problem that names it. */
export function readRadar(text: string, options: ReadRadarOptions = {}): RadarReading {
  const { model, problems, source } = readDocument(text, reader);
  const radar = model && options.id !== undefined ? { id: options.id, ...model } : model;
  return { radar, problems, source };
}

const reader: DocumentReader<Radar> = {
  document: radarDocument,
  synonyms: radarSynonyms,
  read(fields, source) {
    const model = buildRadar(fields, source);
    const problems = [
      ...duplicateIds(fields, source),
      ...ringSetProblems(model, fields, source),
      ...referenceProblems(model, fields, source),
    ];
    return { model, problems };
  },
};
