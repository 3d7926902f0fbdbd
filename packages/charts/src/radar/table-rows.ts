import type { Language } from "@kommuneradar/core";
import { alphabetOf } from "../text/alphabet.js";
import { formatDate } from "../text/date.js";
import { radarWords } from "../text/radar.js";
import type { RadarView, TechnologyView } from "./view.js";

/** Columns of the table of technologies, in order. */
export const tableColumns = [
  "title",
  "ring",
  "movementText",
  "categoryTitle",
  "owner",
  "date",
  "reviewBy",
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly down: boolean;
}

/** Rings sort from inside out, as the view lists them; the rest by text. Empty cells stand last either way. */
export function sortRows(view: RadarView, { column, down }: TableSort): TechnologyView[] {
  if (column === "ring") return down ? view.technologies.toReversed() : [...view.technologies];
  const alphabet = alphabetOf(view.language);
  return view.technologies.toSorted(
    (a, b) =>
      Number(a[column] === "") - Number(b[column] === "") ||
      alphabet.compare(a[column], b[column]) * (down ? -1 : 1),
  );
}

/** Of these there is a column only where a row has something to say in it: an empty one takes the room of the names. */
const optional: readonly TableColumn[] = ["movementText", "owner", "date", "reviewBy"];

/** The table's columns; the same for every filter. */
export function columnsOf({ technologies }: Pick<RadarView, "technologies">): TableColumn[] {
  return tableColumns.filter((id) => !optional.includes(id) || technologies.some((row) => row[id] !== ""));
}

export function columnTitle(column: TableColumn, language: Language): string {
  const words = radarWords(language);
  const titles: Readonly<Record<TableColumn, string>> = {
    title: words.name,
    ring: words.ring,
    movementText: words.moved,
    categoryTitle: words.segment,
    owner: words.owner,
    date: words.assessed,
    reviewBy: words.reviewBy,
  };
  return titles[column];
}

/** A cell in words; in a compact table the ring says the movement too. */
export function cellText(
  row: TechnologyView,
  column: TableColumn,
  language: Language,
  compact = false,
): string {
  const words = radarWords(language);
  if (column === "ring") {
    const marks = [
      row.ringTitle,
      compact ? row.movementText : "",
      row.missing,
      row.departs ? words.departs : "",
      row.lags ? words.behind : "",
    ];
    return marks.filter(Boolean).join(", ");
  }
  if (column === "date") return formatDate(row.date, language);
  if (column === "reviewBy") {
    return [formatDate(row.reviewBy, language), row.overdue ? words.overdue : ""].filter(Boolean).join(", ");
  }
  return row[column];
}
