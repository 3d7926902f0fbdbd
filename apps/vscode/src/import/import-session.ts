import {
  type CodeMapping,
  type CodeSystem,
  type ImportNote,
  type ImportPlan,
  type ImportResult,
  type ImportRole,
  type ImportWeight,
  importRows,
  mergeMappings,
  noteSeverity,
  planImport,
  readSource,
  type SourceFile,
  type SourceOptions,
  type SourceRefusal,
  type SourceTable,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { holdRows } from "./hold-rows.js";

/** What the user has said so far; all the rest is found out. */
interface Said {
  readonly source: SourceOptions;
  readonly columns: Partial<Record<ImportRole, string>>;
  readonly codes?: CodeSystem;
  readonly weight?: ImportWeight;
  readonly level?: number;
  readonly where: Readonly<Record<string, string>>;
  readonly mappings: readonly CodeMapping[];
  readonly successors: ReadonlyMap<string, string>;
  readonly municipality?: string;
}

/** A file on its way to a workforce: read again with each choice, so that what is shown is what will be written. */
export class ImportSession {
  private said: Said = { source: {}, columns: {}, where: {}, mappings: [], successors: new Map() };
  private read: { table: SourceTable; plan: ImportPlan; result: ImportResult } | undefined;

  constructor(private readonly file: SourceFile) {}

  get fileName(): string {
    return this.file.name;
  }

  /** What was made of the file; there once `choose` has been called without a refusal. */
  get state(): { readonly table: SourceTable; readonly plan: ImportPlan; readonly result: ImportResult } {
    if (this.read === undefined) throw new Error("the file is not read yet");
    return this.read;
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

  /** Takes a choice in; with a refusal nothing is changed. */
  async choose(change: Partial<Said> = {}): Promise<SourceRefusal | undefined> {
    const said = { ...this.said, ...change };
    const isNewSource = this.read === undefined || change.source !== undefined;
    const reading = isNewSource ? await readSource(this.file, said.source) : { table: this.read?.table };
    if (reading.table === undefined) return "refused" in reading ? reading.refused : "damaged";
    const table = isNewSource ? holdRows(reading.table) : reading.table;
    const { columns, where, codes, weight, level } = said;
    const plan = planImport(
      table,
      { columns, where, ...(codes && { codes }), ...(weight && { weight }), ...(level && { level }) },
      referenceData,
    );
    const mapping = mergeMappings(said.mappings);
    const result = importRows(table, plan, {
      reference: referenceData,
      successors: said.successors,
      ...(mapping && { mapping }),
      ...(said.municipality !== undefined && { municipality: said.municipality }),
    });
    this.said = said;
    this.read = { table, plan, result };
    return undefined;
  }

  async chooseSheet(sheet: string): Promise<void> {
    await this.choose({ source: { ...this.said.source, sheet }, columns: {}, where: {} });
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
}
