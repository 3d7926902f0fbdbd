import { radarDocument } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { checkSource, type DocumentReader, type ReadDocument, readDocument } from "../yaml/read-document.js";
import { parseYaml, type YamlSource } from "../yaml/source.js";
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
  /** Every fault of the text, in its order. Looked for when they are first asked for; those of the syntax alone are in `source`. */
  readonly problems: readonly Problem[];
  /** The text with its syntax, for ranges and as `previous` of the next reading. */
  readonly source: YamlSource;
}

/** What the reading of a radar may be told. */
export interface ReadRadarOptions {
  /** Id of a radar that states none: by custom the file's name without its ending. */
  readonly id?: string;
  /** A reading of the same file before it was edited; of another file it does no harm. */
  readonly previous?: RadarReading | undefined;
}

/**
 * Reads a radar file. Never throws; nothing is left out without a problem that names it. An earlier reading makes it
 * quick and changes nothing: technologies whose text has not changed since are not read again.
 */
export function readRadar(text: string, { id, previous }: ReadRadarOptions = {}): RadarReading {
  return asReading(readDocument(text, reader, previous?.source), id);
}

/** `readRadar` without its short cut, which this is the measure of: the text is parsed and checked as one. */
export function readWholeRadar(text: string): RadarReading {
  return asReading(checkSource(parseYaml(text), reader), undefined);
}

function asReading(read: ReadDocument<Radar>, id: string | undefined): RadarReading {
  const { model, source } = read;
  const radar = model && id !== undefined ? { id, ...model } : model;
  return {
    radar,
    get problems() {
      return read.problems;
    },
    source,
  };
}

const reader: DocumentReader<Radar> = {
  get document() {
    return radarDocument;
  },
  synonyms: radarSynonyms,
  list: { key: "technologies", entry: () => radarDocument.shape.technologies.element },
  read(fields, source) {
    const model = buildRadar(fields, source);
    return {
      model,
      get problems() {
        return [
          ...duplicateIds(fields, source),
          ...ringSetProblems(model, fields, source),
          ...referenceProblems(model, fields, source),
        ];
      },
    };
  },
};
