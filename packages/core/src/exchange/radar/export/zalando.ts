import { ringColor } from "./ring-colors.js";
import type { RadarExporter } from "./types.js";
import type { ExportRow } from "./view.js";

const moved = { new: 2, in: 1, out: -1, none: 0 } as const;

/** What Zalando's `radar_visualization` is called with, as JSON: four quadrants from bottom right, clockwise, and four rings. */
export const zalando: RadarExporter = {
  ending: "json",
  holds: ["id", "title", "links", "movement", "order-of-rings"],
  categories: { least: 4, most: 4, beyond: "refused" },
  rings: { least: 4, most: 4, beyond: "refused" },
  write: ({ title, date, categories, rings, rows }) => {
    const radar = {
      title,
      date,
      quadrants: four((at) => ({ name: categories[at]?.title ?? "" })),
      rings: four((at) => ({ name: rings[at]?.title ?? "", color: ringColor(at) })),
      entries: rows.map(entry),
    };
    return [{ path: "", content: `${JSON.stringify(radar, null, 2)}\n` }];
  },
};

/** It takes no note of `id`, which says what an entry is when it comes back. */
function entry({ id, title, category, ring, marker, links: [link] }: ExportRow) {
  return {
    label: title,
    quadrant: category,
    ring,
    moved: moved[marker ?? "none"],
    active: link !== undefined,
    ...(link && { link: link.url }),
    id,
  };
}

function four<T>(make: (at: number) => T): readonly T[] {
  return [0, 1, 2, 3].map(make);
}
