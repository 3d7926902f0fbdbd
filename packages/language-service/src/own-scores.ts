import {
  type EstimateFile,
  keepLast,
  readScoreFile,
  type ScoreFile,
  type ScoreFileReading,
  sameItems,
  withScoreSets,
} from "@kommuneradar/core";
import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import type { ServiceHost } from "./host.js";
import { relativeUri } from "./relative-uri.js";

/** As many as are open in a workspace at a time; a reading holds a value for each occupation. */
const mostKept = 32;

/**
 * The score sets of one's own that estimates name, each read once for what its file holds now, and the reference data with
 * them: the same object while they are the same, since what is computed is kept by it.
 */
export class OwnScores {
  readonly #host: Pick<ServiceHost, "reference" | "content">;
  /** By file and entry: what it held last, and that read. */
  readonly #readings = keepLast<{ content?: string | Uint8Array; reading?: ScoreFileReading }>(mostKept);
  readonly #references = keepLast<ReferenceData, readonly ScoreSet[]>(mostKept, sameItems);

  constructor(host: Pick<ServiceHost, "reference" | "content">) {
    this.#host = host;
  }

  /** An entry of the estimate at an address, read; undefined where it is not known what is there. */
  of(estimate: string, { range: _, ...entry }: ScoreFile): ScoreFileReading | "missing" | undefined {
    const uri = relativeUri(estimate, entry.file);
    const content = uri === undefined ? undefined : this.#host.content?.(uri);
    if (content === undefined) return undefined;
    if (content === null) return "missing";
    const last = this.#readings(`${uri} ${JSON.stringify(entry)}`, () => ({}));
    if (last.reading === undefined || last.content !== content) {
      last.content = content;
      last.reading = readScoreFile(content, entry, this.#host.reference);
    }
    return last.reading;
  }

  /** The reference data that an estimate's figures are made from. */
  reference(estimate: string, { scoreFiles }: Pick<EstimateFile, "scoreFiles">): ReferenceData {
    const sets = scoreFiles.flatMap((entry) => {
      const reading = this.of(estimate, entry);
      return reading === undefined || reading === "missing" ? [] : (reading.set ?? []);
    });
    if (sets.length === 0) return this.#host.reference;
    return this.#references(sets, () => withScoreSets(this.#host.reference, sets));
  }
}
