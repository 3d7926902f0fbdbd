import {
  type EstimateFile,
  readScoreFile,
  type ScoreFile,
  type ScoreFileReading,
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
  readonly #readings = new Map<string, { readonly content: unknown; readonly reading: ScoreFileReading }>();
  readonly #references: { readonly sets: readonly ScoreSet[]; readonly reference: ReferenceData }[] = [];

  constructor(host: Pick<ServiceHost, "reference" | "content">) {
    this.#host = host;
  }

  /** An entry of the estimate at an address, read; undefined where it is not known what is there. */
  of(estimate: string, { range: _, ...entry }: ScoreFile): ScoreFileReading | "missing" | undefined {
    const uri = relativeUri(estimate, entry.file);
    const content = uri === undefined ? undefined : this.#host.content?.(uri);
    if (content === undefined) return undefined;
    if (content === null) return "missing";
    const key = `${uri} ${JSON.stringify(entry)}`;
    const kept = this.#readings.get(key);
    // Put in anew, so that the one longest unused stands first.
    this.#readings.delete(key);
    const read =
      kept?.content === content
        ? kept
        : { content, reading: readScoreFile(content, entry, this.#host.reference) };
    this.#readings.set(key, read);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > mostKept && oldest !== undefined) this.#readings.delete(oldest);
    return read.reading;
  }

  /** The reference data that an estimate's figures are made from. */
  reference(estimate: string, { scoreFiles }: Pick<EstimateFile, "scoreFiles">): ReferenceData {
    const sets = scoreFiles.flatMap((entry) => {
      const reading = this.of(estimate, entry);
      return reading === undefined || reading === "missing" ? [] : (reading.set ?? []);
    });
    if (sets.length === 0) return this.#host.reference;
    const known = this.#references.find(
      (one) => one.sets.length === sets.length && one.sets.every((set, index) => set === sets[index]),
    );
    if (known !== undefined) return known.reference;
    const reference = withScoreSets(this.#host.reference, sets);
    this.#references.unshift({ sets, reference });
    this.#references.length = Math.min(this.#references.length, mostKept);
    return reference;
  }
}
