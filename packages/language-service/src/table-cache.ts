import { readWorkforce, type WorkforceOptions, type WorkforceTable } from "@kommuneradar/core";
import type { ServiceDocument } from "./host.js";
import type { WorkforceReadingOptions } from "./workforce-options.js";

/** Keeps the table of a workforce document until its version changes, or the way its estimate wants it read. */
export class TableCache {
  readonly #kept = new Map<string, { readonly key: string; readonly table: WorkforceTable }>();
  readonly #reference: WorkforceOptions["reference"];

  constructor(reference: WorkforceOptions["reference"]) {
    this.#reference = reference;
  }

  of(document: ServiceDocument, options: WorkforceReadingOptions): WorkforceTable {
    const key = `${document.version} ${JSON.stringify(options)}`;
    const kept = this.#kept.get(document.uri);
    if (kept?.key === key) return kept.table;
    const table = readWorkforce(document.getText(), { ...options, reference: this.#reference });
    this.#kept.set(document.uri, { key, table });
    return table;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
