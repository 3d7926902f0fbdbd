import { noFilter, type RadarFilter } from "./filter.js";
import type { TableSort } from "./table-rows.js";

/** What a reader has done to the page; plain JSON, so that a host can keep it. */
export interface RadarPageState {
  /** The picture with its list, or the table. */
  readonly mode: "radar" | "table";
  /** Which technologies are shown: `noFilter` for all. */
  readonly filter: RadarFilter;
  /** Sector whose radar is shown; undefined for the municipality as a whole. */
  readonly sector: string | undefined;
  /** Id of the technology that is open; undefined: none. */
  readonly selected: string | undefined;
  /** Of the table. */
  readonly sort: TableSort;
  /** Height of the details under the chart, in per cent of the pane. */
  readonly detailsShare: number;
}

/** The page of a radar before a reader did anything. */
export const startState: RadarPageState = {
  mode: "radar",
  filter: noFilter,
  sector: undefined,
  selected: undefined,
  sort: { column: "ring", down: false },
  detailsShare: 45,
};
