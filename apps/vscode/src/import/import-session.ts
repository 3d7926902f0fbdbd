import {
  type CodeMapping,
  finish,
  type ImportChoices,
  type ImportNote,
  type ImportPlan,
  type ImportResult,
  type ImportRole,
  importInSteps,
  mergeMappings,
  noteSeverity,
  planInSteps,
  readSource,
  type SourceFile,
  type SourceOptions,
  type SourceRefusal,
  type SourceTable,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { holdRows } from "./hold-rows.js";
import { valuesOf } from "./values-of.js";
import { watchedRows } from "./watched-rows.js";
import type { Work } from "./work-in-turns.js";

/** What the user has said so far; all the rest is found out. */
interface Said extends ImportChoices {
  readonly source: SourceOptions;
  readonly mappings: readonly CodeMapping[];
  readonly successors: ReadonlyMap<string, string>;
  readonly municipality?: string;
}

/** A file on its way to a workforce: read again with each choice, so that what is shown is what will be written. */
export class ImportSession {
  private said: Said = { source: {}, mappings: [], successors: new Map() };
  private read: { table: SourceTable; plan: ImportPlan; result: ImportResult } | undefined;
  private tell: (rows: number) => void = () => {};

  /** `work` does what takes long; at once where it is not given. */
  constructor(
    private readonly file: SourceFile,
    private readonly work: Work = (job) => job(finish, () => {}),
  ) {}

  get fileName(): string {
    return this.file.name;
  }

  /** What was made of the file; there once `choose` has been called without a refusal. */
  get state(): { readonly table: SourceTable; readonly plan: ImportPlan; readonly result: ImportResult } {
    if (this.read === undefined) throw new Error("the file is not read yet");
    return this.read;
  }

  /** Number of the municipality that every row is counted with, where the user has said so. */
  get municipality(): string | undefined {
    return this.said.municipality;
  }

  /** What stands in the way of writing. */
  get errors(): readonly ImportNote[] {
    return this.state.result.notes.filter((note) => noteSeverity(note) === "error");
  }

  /** Codes that a mapping has already, with or without a target. */
  get mappedCodes(): ReadonlySet<string> {
    const codes = this.said.mappings.flatMap(({ targets, open, ambiguous }) => [
      ...targets.keys(),
      ...open,
      ...ambiguous.keys(),
    ]);
    return new Set(codes);
  }

  /** Takes a choice in; with a refusal, or where the work is cancelled, nothing is changed. */
  async choose(change: Partial<Said> = {}): Promise<SourceRefusal | undefined> {
    return await this.take({ ...this.said, ...change });
  }

  private async take(said: Said): Promise<SourceRefusal | undefined> {
    const isNewSource = this.read === undefined || said.source !== this.said.source;
    return await this.work(async (drive, tell) => {
      this.tell = tell;
      const reading = isNewSource
        ? await readSource(this.file, said.source, drive)
        : { table: this.state.table };
      if (reading.table === undefined) return reading.refused;
      const table = isNewSource ? await drive(holdRows(this.watched(reading.table))) : reading.table;
      const { municipality, successors } = said;
      const plan = await drive(planInSteps(table, said, referenceData));
      const mapping = mergeMappings(said.mappings);
      const context = {
        reference: referenceData,
        successors,
        ...(mapping && { mapping }),
        ...(municipality !== undefined && { municipality }),
      };
      const result = await drive(importInSteps(table, plan, context));
      this.said = said;
      this.read = { table, plan, result };
      return undefined;
    });
  }

  /** What stands in a column, sorted: the first of them, where they are very many. */
  async valuesOf(header: string): Promise<readonly string[]> {
    const { table, plan } = this.state;
    return await this.work(async (drive, tell) => {
      this.tell = tell;
      return await drive(valuesOf(table.rows, plan.headerLine, plan.headers.indexOf(header)));
    });
  }

  /** With another sheet, delimiter or encoding it may be another table: what was said of columns is gone. */
  async chooseSource(change: SourceOptions): Promise<SourceRefusal | undefined> {
    const { headerLine: _, ...said } = this.said;
    return await this.take({ ...said, source: { ...said.source, ...change }, columns: {}, where: {} });
  }

  async chooseHeader(headerLine: number): Promise<void> {
    await this.choose({ headerLine, columns: {}, where: {} });
  }

  /** "" takes no column for the role. */
  async chooseColumn(role: ImportRole, header: string): Promise<void> {
    await this.choose({ columns: { ...this.said.columns, [role]: header } });
  }

  async chooseRows(header: string, value: string): Promise<void> {
    await this.choose({ where: { ...this.said.where, [header]: value } });
  }

  async chooseSuccessor(from: string, to: string): Promise<void> {
    await this.choose({ successors: new Map([...this.said.successors, [from, to]]) });
  }

  async addMapping(mapping: CodeMapping): Promise<void> {
    await this.choose({ mappings: [...this.said.mappings, mapping] });
  }

  private watched(table: SourceTable): SourceTable {
    return watchedRows(table, (rows) => this.tell(rows));
  }
}
