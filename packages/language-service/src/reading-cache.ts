import type { ServiceDocument } from "./host.js";

/** Keeps what was made of a document until its version changes or it is forgotten: one parse per version. */
export class ReadingCache<T> {
  readonly #kept = new Map<string, { readonly version: number; readonly reading: T }>();
  readonly #read: (text: string) => T;

  constructor(read: (text: string) => T) {
    this.#read = read;
  }

  of(document: ServiceDocument): T {
    const kept = this.#kept.get(document.uri);
    if (kept?.version === document.version) return kept.reading;
    const reading = this.#read(document.getText());
    this.#kept.set(document.uri, { version: document.version, reading });
    return reading;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
