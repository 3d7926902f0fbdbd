import type { EstimateFile, WorkforceTable } from "@kommuneradar/core";
import type { WorkforceFile } from "../workforce/workforce-file.js";

/** What is on disk, to compare with what is typed: followed as files are saved, read once where they are not. */
export class SavedState {
  private readonly tables = new Map<WorkforceFile, WorkforceTable>();
  private file: EstimateFile | undefined;

  /** The saved tables of these files, given their tables now; undefined where a file has never been saved. */
  async tablesOf(
    now: readonly { readonly file: WorkforceFile; readonly table: WorkforceTable }[],
  ): Promise<readonly WorkforceTable[] | undefined> {
    for (const known of [...this.tables.keys()]) {
      if (!now.some(({ file }) => file === known)) this.tables.delete(known);
    }
    const saved: WorkforceTable[] = [];
    for (const { file, table } of now) {
      const before = file.isDirty ? (this.tables.get(file) ?? (await file.savedTable())) : table;
      if (before === undefined) return undefined;
      this.tables.set(file, before);
      saved.push(before);
    }
    return saved;
  }

  /** The saved estimate file, given the one now and how to read the one on disk. */
  async fileOf(
    now: EstimateFile,
    isDirty: boolean,
    readSaved: () => Promise<EstimateFile | undefined>,
  ): Promise<EstimateFile | undefined> {
    if (!isDirty) this.file = now;
    this.file ??= await readSaved();
    return this.file;
  }
}
