import type { ClassificationId } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import type { Range } from "../range.js";
import { classificationOfName, cubeRowsColumn, roleOfName, saysPositionCodes } from "./column-names.js";
import { hasLostLetters, isDamaged } from "./damaged-letters.js";
import { foldName } from "./fold-name.js";
import type { Head, HeaderCell } from "./head.js";
import { rangeAt } from "./place.js";
import type { ColumnRole, WeightKind, WorkforceFormat, WorkforceOptions } from "./types.js";

/** What the header means: which column is what, and what is wrong with it. */
export interface Layout {
  readonly format: Omit<WorkforceFormat, "encoding">;
  /** Cells a row should have. */
  readonly width: number;
  /** Column of each role; -1 where there is none (or, for the weight, where each row counts 1). */
  readonly occupation: number;
  readonly weight: number;
  /** Column of how many rows each line stands for (`cube_rows`); -1 where a line is a row. */
  readonly cubeRows: number;
  /** Column of each dimension of the cube, -1 where there is none. */
  readonly dimensionColumns: readonly number[];
  readonly dimensions: readonly string[];
  /** Whether the values of each dimension are kept apart. */
  readonly keptApart: readonly boolean[];
  /** False when the occupation or the weight asked for cannot be found: then no row can be counted. */
  readonly usable: boolean;
  /** The header says that the codes are position codes. */
  readonly positionCodes: boolean;
  /** Codes go through a table of the user's. */
  readonly mapped: boolean;
  readonly problems: readonly Problem[];
  /** Place of the occupation's header, for what concerns the whole column. */
  readonly occupationRange: Range;
}

const none = -1;

/** Finds the columns by their names, or by the names that the options state. */
export function readLayout(head: Head, options: WorkforceOptions): Layout {
  const columns = new ColumnFinder(head, options);
  const occupation = columns.occupation();
  const cubeRows = columns.cubeRows();
  const weight = columns.weight(options.weight);
  const municipality = columns.ofRole("municipality");
  const sector = columns.ofRole("sector");
  const further = (options.dimensions ?? []).map((name) => columns.named(name, "dimension"));
  const dimensionColumns = [municipality, sector, ...further];
  const occupationHeader = head.cells[occupation];
  if (weight.kind === "rows" && weight.found && occupation !== none && cubeRows === none) {
    columns.reportRowsAsWeight();
  }
  const ignored = columns.reportIgnored();
  columns.reportDamaged();
  const positionCodes =
    occupationHeader !== undefined &&
    options.columns?.occupation === undefined &&
    saysPositionCodes(occupationHeader.name);
  return {
    format: {
      delimiter: head.delimiter,
      classification: classificationOf(occupationHeader, options),
      weight: weight.kind,
      columns: columns.taken,
      ignoredColumns: ignored,
    },
    width: head.cells.length,
    occupation,
    weight: weight.column,
    cubeRows,
    dimensionColumns,
    dimensions: ["municipality", "sector", ...(options.dimensions ?? [])],
    keptApart: [
      ...(["municipality", "sector"] as const).map((name) => options.merged?.includes(name) !== true),
      ...further.map(() => true),
    ],
    usable: occupation !== none && weight.found,
    positionCodes,
    mapped: options.mapping !== undefined,
    problems: columns.problems,
    occupationRange: occupationHeader ? rangeAt(occupationHeader, 0) : columns.headerRange,
  };
}

function classificationOf(header: HeaderCell | undefined, options: WorkforceOptions): ClassificationId {
  const stated = options.classification ?? options.mapping?.classification;
  return stated ?? (header && classificationOfName(header.name)) ?? "styrk08";
}

/** Looks columns up, and notes what it took and what it found wrong. */
class ColumnFinder {
  readonly problems: Problem[] = [];
  readonly taken: Partial<Record<ColumnRole, string>> = {};
  readonly headerRange: Range;
  readonly #cells: readonly HeaderCell[];
  readonly #options: WorkforceOptions;
  readonly #headers: readonly string[];
  readonly #used = new Set<number>();

  constructor(head: Head, options: WorkforceOptions) {
    this.#cells = head.cells;
    this.#options = options;
    this.#headers = head.cells.map(({ name }) => name);
    const first = head.cells[0];
    const last = head.cells.at(-1);
    const origin = { line: 0, character: 0 };
    this.headerRange = {
      start: first ? { line: first.line, character: first.character } : origin,
      end: last ? { line: last.endLine, character: last.endCharacter } : origin,
    };
  }

  occupation(): number {
    const column = this.ofRole("occupation");
    if (column !== none || this.problems.some(({ code }) => code === "ambiguous-column")) return column;
    if (this.#options.columns?.occupation !== undefined) return none;
    const position = this.#cells.findIndex(({ name }) => saysPositionCodes(name));
    if (position === none) this.#missing("occupation");
    else this.#oneOf([position], "occupation");
    return position;
  }

  /** `found` is false when the weight that is asked for cannot be had; another is never taken in its place. */
  weight(asked: "fte" | "headcount" | undefined): { kind: WeightKind; column: number; found: boolean } {
    for (const kind of asked ? [asked] : (["fte", "headcount"] as const)) {
      const before = this.problems.length;
      const column = this.ofRole(kind);
      if (column !== none) return { kind, column, found: true };
      if (this.problems.length > before) return { kind, column, found: false };
    }
    if (!asked) return { kind: "rows", column: none, found: true };
    this.#missing("weight");
    return { kind: asked, column: none, found: false };
  }

  ofRole(role: ColumnRole): number {
    const stated = this.#options.columns?.[role];
    if (stated !== undefined) return this.named(stated, role);
    const named = new Set(Object.values(this.#options.columns ?? {}).map(foldName));
    const fitting = this.#columnsWhere((name) => roleOfName(name) === role && !named.has(foldName(name)));
    return this.#oneOf(fitting, role);
  }

  named(wanted: string, role: ColumnRole | "dimension"): number {
    const folded = foldName(wanted);
    const fitting = this.#columnsWhere((name) => foldName(name) === folded);
    if (fitting.length === 0) this.#missing(role === "fte" || role === "headcount" ? "weight" : role, wanted);
    return this.#oneOf(fitting, role);
  }

  /** Two of them count as none: what is said of columns that nothing asks for says so. */
  cubeRows(): number {
    const [column = none, second] = this.#columnsWhere((name) => name === cubeRowsColumn);
    if (column === none || second !== undefined) return none;
    this.#used.add(column);
    return column;
  }

  reportRowsAsWeight(): void {
    this.#report({ code: "rows-as-weight", range: this.headerRange, data: { headers: this.#headers } });
  }

  /** Lists what no role or dimension has asked for; the weight that was not chosen is no stranger. */
  reportIgnored(): readonly string[] {
    const ignored = this.#cells.filter(({ name }, column) => {
      const role = roleOfName(name);
      return !this.#used.has(column) && role !== "fte" && role !== "headcount";
    });
    const [first] = ignored;
    const headers = ignored.map(({ name }) => name);
    if (first) this.#report({ code: "ignored-columns", range: rangeAt(first, 0), data: { headers } });
    return headers;
  }

  /** A header whose letters are damaged names no column. */
  reportDamaged(): void {
    const damaged = this.#cells.find(({ name }) => isDamaged(name));
    if (damaged === undefined) return;
    const data = { value: damaged.name, replaced: hasLostLetters(damaged.name) };
    this.#report({ code: "wrong-encoding", range: rangeAt(damaged, 0), data });
  }

  #oneOf(columns: readonly number[], role: ColumnRole | "dimension"): number {
    const [first = none, second] = columns;
    const name = this.#headers[first] ?? "";
    for (const column of columns) this.#used.add(column);
    if (second === undefined) {
      if (first !== none && role !== "dimension") this.taken[role] = name;
      return first;
    }
    // A guess at the occupation or the weight would change every figure; one at a place to group by would not.
    const harmless = role === "municipality" || role === "sector" || role === "dimension";
    const cell = this.#cells[second];
    this.#report({
      code: "ambiguous-column",
      range: cell ? rangeAt(cell, 0) : this.headerRange,
      data: {
        role,
        headers: columns.map((column) => this.#headers[column] ?? ""),
        ...(harmless ? { taken: name } : {}),
      },
    });
    if (!harmless) return none;
    if (role !== "dimension") this.taken[role] = name;
    return first;
  }

  #missing(role: "occupation" | "weight" | "municipality" | "sector" | "dimension", wanted?: string): void {
    const data = { role, headers: this.#headers, ...(wanted === undefined ? {} : { wanted }) };
    this.#report({ code: "missing-column", range: this.headerRange, data });
  }

  #columnsWhere(fits: (name: string) => boolean): number[] {
    return this.#cells.flatMap(({ name }, column) => (fits(name) ? [column] : []));
  }

  #report(problem: Problem): void {
    this.problems.push(problem);
  }
}
