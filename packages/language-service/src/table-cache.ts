import {
  type CodeMapping,
  readWorkforce,
  type WorkforceOptions,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ServiceDocument } from "./host.js";
import type { WorkforceReadingOptions } from "./workforce-options.js";

/** Keeps the table of a workforce document until its version changes, or the way its estimate wants it read. */
export class TableCache {
  readonly #kept = new Map<
    string,
    { readonly key: string; readonly mapping: CodeMapping | undefined; readonly table: WorkforceTable }
  >();
  readonly #reference: WorkforceOptions["reference"];

  constructor(reference: WorkforceOptions["reference"]) {
    this.#reference = reference;
  }

  of(document: ServiceDocument, options: WorkforceReadingOptions): WorkforceTable {
    const { mapping, ...others } = options;
    const key = `${document.version} ${JSON.stringify(others)}`;
    const kept = this.#kept.get(document.uri);
    if (kept?.key === key && kept.mapping === mapping) return kept.table;
    const table = readWorkforce(document.getText(), { ...options, reference: this.#reference });
    this.#kept.set(document.uri, { key, mapping, table });
    return table;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
