import type { ServiceDocument } from "./host.js";

/**
 * Keeps what was made of a document until its version changes or it is forgotten: one parse per version. What was made
 * of the version before is handed on, so that reading an edited text can be quick.
 */
export class ReadingCache<T> {
  readonly #kept = new Map<string, { readonly version: number; readonly reading: T }>();
  readonly #read: (text: string, previous: T | undefined) => T;

  constructor(read: (text: string, previous: T | undefined) => T) {
    this.#read = read;
  }

  of(document: ServiceDocument): T {
    const kept = this.#kept.get(document.uri);
    if (kept?.version === document.version) return kept.reading;
    const reading = this.#read(document.getText(), kept?.reading);
    this.#kept.set(document.uri, { version: document.version, reading });
    return reading;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
