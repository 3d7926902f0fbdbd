import { describeRow } from "./description.js";
import { ringColor } from "./ring-colors.js";
import type { RadarExporter } from "./types.js";
import type { ExportRow, ExportView } from "./view.js";

/** Backstage's `TechRadarLoaderResponse`: a timeline per entry, the newest first. */
export const backstage: RadarExporter = {
  ending: "json",
  holds: [
    "id",
    "title",
    "description",
    "formatting",
    "links",
    "more-links",
    "ring-descriptions",
    "order-of-rings",
    "history",
    "grounds",
  ],
  inDescription: ["summary"],
  categories: { least: 4, most: 4, beyond: "not-drawn" },
  write: (view) => {
    const radar = {
      title: view.title,
      quadrants: view.categories.map(({ id, title }) => ({ id, name: title })),
      rings: view.rings.map(({ id, title, description }, at) => ({
        id,
        name: title,
        color: ringColor(at),
        ...(description !== "" && { description }),
      })),
      entries: view.rows.map((row) => entry(row, view)),
    };
    return [{ path: "", content: `${JSON.stringify(radar, null, 2)}\n` }];
  },
};

function entry(row: ExportRow, { categories, rings }: ExportView) {
  const description = describeRow(row, ["summary"]);
  return {
    key: row.id,
    id: row.id,
    title: row.title,
    quadrant: categories[row.category]?.id,
    // Without one, an entry cannot be opened.
    description: description === "" ? row.title : description,
    ...(row.links.length > 0 && { links: row.links.map(({ title, url }) => ({ url, title })) }),
    timeline: timeline(row).map(({ date, ring, by, grounds }) => ({
      moved: Math.sign(by),
      ringId: rings[ring]?.id,
      date,
      ...(grounds !== "" && { description: grounds }),
    })),
  };
}

/** Editions in which it moved, the first and the present one; without editions the present alone, by its assessment's date. */
function timeline({ stations, technology }: ExportRow): ExportRow["stations"] {
  const told = stations.filter(({ by }, at) => by !== 0 || at === 0);
  const [only] = told;
  if (told.length === 1 && only && stations.length === 1) {
    return [{ ...only, date: technology.assessment?.date ?? only.date }];
  }
  return told.toReversed();
}
