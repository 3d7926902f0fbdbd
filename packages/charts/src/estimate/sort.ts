import type { OccupationRow, SectorRow } from "./model.js";

/** A column of the table of sectors that it can be sorted by. */
export type SectorColumn = "title" | "weight" | "automatable" | "mean" | "high" | "coverage" | "change";
/** A column of the table of occupations that it can be sorted by. */
export type OccupationColumn = "code" | "title" | "weight" | "value" | "sources" | "level" | "contribution";

/** A column to sort by. */
export interface Sort<Column extends string> {
  /** The one it is by. */
  readonly column: Column;
  /** Greatest first, or from Z to A. */
  readonly descending: boolean;
}

type SortValue = string | number | null;

const sectorValues: Readonly<Record<SectorColumn, (row: SectorRow) => SortValue>> = {
  title: (row) => row.title,
  weight: (row) => row.weight,
  automatable: (row) => row.automatable,
  mean: (row) => row.mean.value,
  high: (row) => row.high.value,
  coverage: (row) => row.coverage,
  change: (row) => row.mean.change?.delta ?? 0,
};

const occupationValues: Readonly<Record<OccupationColumn, (row: OccupationRow) => SortValue>> = {
  code: (row) => row.code,
  title: (row) => row.title,
  weight: (row) => row.weight,
  value: (row) => row.value,
  sources: (row) => row.sourceCount,
  level: (row) => row.levelText,
  contribution: (row) => row.carries,
};

/** Columns of words start at A, columns of figures at the greatest. */
const wordColumns: ReadonlySet<string> = new Set(["title", "code", "level"]);

export function sortSectors(rows: readonly SectorRow[], sort: Sort<SectorColumn>): readonly SectorRow[] {
  return sortRows(rows, sectorValues[sort.column], sort.descending);
}

export function sortOccupations(
  rows: readonly OccupationRow[],
  sort: Sort<OccupationColumn>,
): readonly OccupationRow[] {
  return sortRows(rows, occupationValues[sort.column], sort.descending);
}

/** The sort after a press on a column's head: the other way round, or the column's natural way first. */
export function pressColumn<Column extends string>(sort: Sort<Column>, column: Column): Sort<Column> {
  return sort.column === column
    ? { column, descending: !sort.descending }
    : { column, descending: !wordColumns.has(column) };
}

/** Stable, so rows that are equal keep the view's own order; rows without a value come last either way. */
function sortRows<R>(rows: readonly R[], valueIn: (row: R) => SortValue, descending: boolean): readonly R[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [valueIn(one), valueIn(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  });
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "nb");
  return Number(a) - Number(b);
}
