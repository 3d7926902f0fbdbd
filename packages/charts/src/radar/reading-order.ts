import { alphabetOf } from "../text/alphabet.js";
import type { RadarView, TechnologyState, TechnologyView } from "./view-model.js";

const states: readonly TechnologyState[] = [
  "placed",
  "unplaced",
  "not-in-sector",
  "not-relevant",
  "phased-out",
];

/** By ring from inside out, then those without a ring, then those off the rings; by category and title within. */
export function inReadingOrder(
  technologies: readonly TechnologyView[],
  { rings, categories, language }: Pick<RadarView, "rings" | "categories" | "language">,
): TechnologyView[] {
  const ringPlaces = new Map(rings.map(({ id }, index) => [id, index]));
  const categoryPlaces = new Map(categories.map(({ id }, index) => [id, index]));
  const alphabet = alphabetOf(language);
  const place = (map: ReadonlyMap<string, number>, id: string | null) => map.get(id ?? "") ?? map.size;
  return technologies.toSorted(
    (a, b) =>
      states.indexOf(a.state) - states.indexOf(b.state) ||
      place(ringPlaces, a.ring) - place(ringPlaces, b.ring) ||
      place(categoryPlaces, a.category) - place(categoryPlaces, b.category) ||
      alphabet.compare(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}
