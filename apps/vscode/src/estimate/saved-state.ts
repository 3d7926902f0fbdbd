import type { EstimateFile, WorkforceTable } from "@kommuneradar/core";

/** A workforce file, as far as its saved state goes. */
export interface SavedTableFile {
  /** There are edits that are not on disk. */
  readonly isDirty: boolean;
  /** The table of what is on disk. */
  savedTable(): Promise<WorkforceTable | undefined>;
}

/** What is on disk, to compare with what is typed: followed as files are saved, read once where they are not. */
export class SavedState {
  private readonly tables = new Map<SavedTableFile, WorkforceTable>();
  private file: EstimateFile | undefined;

  /** What is on disk of an estimate, given what it is now; undefined where a part of it has never been saved. */
  async of(
    { file, isDirty }: { readonly file: EstimateFile | undefined; readonly isDirty: boolean },
    tables: readonly { readonly file: SavedTableFile; readonly table: WorkforceTable }[],
    readSaved: () => Promise<EstimateFile | undefined>,
  ): Promise<
    { readonly file: EstimateFile | undefined; readonly tables: readonly WorkforceTable[] } | undefined
  > {
    const savedTables = await this.tablesOf(tables);
    const savedFile = file && (await this.fileOf(file, isDirty, readSaved));
    if (savedTables === undefined || (file !== undefined && savedFile === undefined)) return undefined;
    return { file: savedFile, tables: savedTables };
  }

  /** The saved tables of these files, given their tables now; undefined where a file has never been saved. */
  async tablesOf(
    now: readonly { readonly file: SavedTableFile; readonly table: WorkforceTable }[],
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
