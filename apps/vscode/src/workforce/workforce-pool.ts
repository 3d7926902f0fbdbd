import type { WorkforceOptions, WorkforceTable } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { WorkforceFile } from "./workforce-file.js";

/** How a file is to be read, apart from the reference data. */
export type ReadingOptions = Omit<WorkforceOptions, "reference" | "mapping"> & {
  /** Where the table from the file's own codes stands. */
  readonly mappingUri?: string;
  /** Address of the estimate that names it. */
  readonly mappedBy?: string;
};

/** A table in use; disposing it gives it back. */
export interface Lease extends vscode.Disposable {
  readonly file: WorkforceFile;
}

/** Live tables shared by all who look at the same file in the same way, kept while somebody does. */
export class WorkforcePool implements vscode.Disposable {
  private readonly entries = new Map<string, { readonly file: WorkforceFile; users: number }>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** Another file is in use, or one no longer is. */
  readonly onDidChange = this.changed.event;

  private readonly read = new vscode.EventEmitter<void>();
  /** The tables of files in use were made anew, in a pause of typing: what is held against them may be otherwise. */
  readonly onDidRead = this.read.event;

  /** Files in use, in the order they came into use. */
  get files(): readonly WorkforceFile[] {
    return [...this.entries.values()].map(({ file }) => file);
  }

  /** The table of a file in use that is read in this way, if it has been read as it is now. */
  tableNow(uri: string, options: ReadingOptions): WorkforceTable | undefined {
    return this.entries.get(keyOf(uri, options))?.file.tableNow;
  }

  /** Somebody has read a file as it is now. */
  tellRead(): void {
    this.read.fire();
  }

  lease(uri: vscode.Uri, options: ReadingOptions): Lease {
    const key = keyOf(uri.toString(), options);
    const entry = this.entries.get(key) ?? this.add(key, uri, options);
    entry.users++;
    let given = false;
    return {
      file: entry.file,
      dispose: () => {
        if (given) return;
        given = true;
        entry.users--;
        if (entry.users > 0) return;
        this.entries.delete(key);
        entry.file.dispose();
        this.changed.fire();
      },
    };
  }

  dispose(): void {
    for (const { file } of this.entries.values()) file.dispose();
    this.entries.clear();
    this.changed.dispose();
    this.read.dispose();
  }

  private add(key: string, uri: vscode.Uri, options: ReadingOptions) {
    const entry = { file: new WorkforceFile(uri, { ...options, reference: referenceData }), users: 0 };
    this.entries.set(key, entry);
    this.changed.fire();
    return entry;
  }
}

/** Other columns or another unit make another table of the same file. */
const keyOf = (uri: string, options: ReadingOptions) => `${uri} ${JSON.stringify(options)}`;
