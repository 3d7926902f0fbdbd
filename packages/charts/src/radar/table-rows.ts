import type { RadarView, TechnologyView } from "./view.js";

export type TableColumn = "title" | "ring" | "movementText" | "categoryTitle" | "owner" | "date" | "reviewBy";

export interface TableSort {
  readonly column: TableColumn;
  readonly down: boolean;
}

/** Rings sort from inside out, as the view lists them; the rest by text. Empty cells stand last either way. */
export function sortRows(view: RadarView, { column, down }: TableSort): TechnologyView[] {
  if (column === "ring") return down ? view.technologies.toReversed() : [...view.technologies];
  const alphabet = new Intl.Collator(view.language === "en" ? "en" : "nb");
  return view.technologies.toSorted(
    (a, b) =>
      Number(a[column] === "") - Number(b[column] === "") ||
      alphabet.compare(a[column], b[column]) * (down ? -1 : 1),
  );
}
