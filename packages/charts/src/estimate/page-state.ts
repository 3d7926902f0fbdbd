import type { EstimateView, OccupationRow, SectorRow } from "./model.js";
import { type OrderedRows, orderRows } from "./order.js";
import {
  type OccupationColumn,
  pressColumn,
  type SectorColumn,
  type Sort,
  sortOccupations,
  sortSectors,
} from "./sort.js";

/** How one table is looked at; `order` (row ids) stands still while the figures change. */
export interface TableState<Column extends string> {
  /** As the reader last chose it. */
  readonly sort: Sort<Column>;
  /** Ids or codes of the rows as they stand, which edits do not change; empty sorts anew. */
  readonly order: readonly string[];
}

/** What the reader has done to the page: plain JSON, so that a host can keep it over a restart. */
export interface EstimatePageState {
  /** Of the table of sectors. */
  readonly sectors: TableState<SectorColumn>;
  /** Of the table of occupations. */
  readonly occupations: TableState<OccupationColumn>;
  /** All occupations instead of the ten that carry most. */
  readonly allOccupations: boolean;
  /** What a code starts with or a title holds; "" for all. Only where `allOccupations` is set. */
  readonly search: string;
  /** Only occupations whose sources are far apart (`wideText`). */
  readonly wideOnly: boolean;
  /** Codes of occupations whose chain is open. */
  readonly open: readonly string[];
}

/** Rows shown before the reader asks for all. */
export const fewOccupations = 10;

/** More rows than this are not drawn at once: the search finds the rest. */
export const mostOccupations = 500;

/** The page as it opens: sectors by the potential they stand for, occupations by what they carry. */
export function initialPageState(view: EstimateView): EstimatePageState {
  return followView(
    {
      sectors: { sort: { column: "automatable", descending: true }, order: [] },
      occupations: { sort: { column: "contribution", descending: true }, order: [] },
      allOccupations: false,
      search: "",
      wideOnly: false,
      open: [],
    },
    view,
  );
}

/** The state for a newer view: rows stay where they are. */
export function followView(state: EstimatePageState, view: EstimateView): EstimatePageState {
  return {
    ...state,
    sectors: { ...state.sectors, order: orderedSectors(state, view).rows.map(({ id }) => id) },
    occupations: {
      ...state.occupations,
      order: orderedOccupations(state, view).rows.map(({ code }) => code),
    },
  };
}

export function orderedSectors(state: EstimatePageState, view: EstimateView): OrderedRows<SectorRow> {
  const sorted = sortSectors(view.sectors?.rows ?? [], state.sectors.sort);
  return orderRows(state.sectors.order, sorted, ({ id }) => id);
}

export function orderedOccupations(state: EstimatePageState, view: EstimateView): OrderedRows<OccupationRow> {
  const sorted = sortOccupations(view.occupations?.rows ?? [], state.occupations.sort);
  return orderRows(state.occupations.order, sorted, ({ code }) => code);
}

/** The reader sorts by a column, or sorts the table again by the same one. */
export function sortTable(
  state: EstimatePageState,
  view: EstimateView,
  table: { readonly sectors: SectorColumn } | { readonly occupations: OccupationColumn } | "again",
): EstimatePageState {
  const { sectors, occupations } = state;
  if (table === "again") {
    return followView(
      { ...state, sectors: { ...sectors, order: [] }, occupations: { ...occupations, order: [] } },
      view,
    );
  }
  const sorted =
    "sectors" in table
      ? { ...state, sectors: { sort: pressColumn(sectors.sort, table.sectors), order: [] } }
      : { ...state, occupations: { sort: pressColumn(occupations.sort, table.occupations), order: [] } };
  return followView(sorted, view);
}

/** Opens an occupation's chain, or closes it. */
export function toggleOccupation(state: EstimatePageState, code: string): EstimatePageState {
  const isOpen = state.open.includes(code);
  return { ...state, open: isOpen ? state.open.filter((open) => open !== code) : [...state.open, code] };
}

/** The occupations to draw, and how many there are to choose from. */
export function shownOccupations(
  state: EstimatePageState,
  view: EstimateView,
): OrderedRows<OccupationRow> & { readonly all: number; readonly fitting: number } {
  const ordered = orderedOccupations(state, view);
  const all = ordered.rows.length;
  if (!state.allOccupations) {
    return { ...ordered, rows: ordered.rows.slice(0, fewOccupations), all, fitting: all };
  }
  const wanted = state.search.trim().toLocaleLowerCase("nb");
  const fitting = ordered.rows.filter(
    (row) =>
      (!state.wideOnly || row.wideText !== "") &&
      (row.code.startsWith(wanted) || row.title.toLocaleLowerCase("nb").includes(wanted)),
  );
  return { ...ordered, rows: fitting.slice(0, mostOccupations), all, fitting: fitting.length };
}
