import type { RadarView, TechnologyView } from "./view.js";

export interface RadarFilter {
  /** Words that must all occur in a technology's title, short form, category, owner, tags or summary. */
  readonly query: string;
  /** A ring that is shown alone. */
  readonly ring: string | undefined;
}

export const noFilter: RadarFilter = { query: "", ring: undefined };

/** The technologies that pass; undefined when nothing is filtered, so that a page knows. */
export function filterTechnologies(
  view: RadarView,
  { query, ring }: RadarFilter,
): ReadonlySet<string> | undefined {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0 && ring === undefined) return undefined;
  const passes = (technology: TechnologyView) => {
    const text = fold(searchable(technology));
    return (ring === undefined || technology.ring === ring) && words.every((word) => text.includes(word));
  };
  return new Set(view.technologies.filter(passes).map(({ id }) => id));
}

function searchable({ id, title, short, categoryTitle, owner, tags, summary }: TechnologyView): string {
  return [id, title, short, categoryTitle, owner, ...tags, summary].join("\n");
}

/** Case and accents do not count, but å, ø and æ are letters of their own. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("a\u030a", "å")
    .replaceAll(/\p{Mark}+/gu, "");
}
