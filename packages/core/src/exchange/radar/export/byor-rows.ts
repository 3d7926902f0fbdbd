import { describeRow } from "./description.js";
import { markdownToHtml } from "./markdown-to-html.js";
import type { RadarExporter } from "./types.js";
import type { ExportView } from "./view.js";

/**
 * What Build Your Own Radar holds, of a table and of JSON alike. The names and the order of its rings and quadrants are
 * not in the file but in the environment it runs in.
 */
export const byorHolds: Omit<RadarExporter, "ending" | "write"> = {
  holds: ["id", "description", "movement", "more-links"],
  inDescription: ["summary", "links"],
  categories: { least: 4, most: 4, beyond: "not-drawn" },
  rings: { least: 1, most: 4, beyond: "not-drawn" },
};

const statuses = { new: "New", in: "Moved In", out: "Moved Out", none: "No Change" } as const;

/** Every value is a string: a boolean makes it stop. It takes no note of `id`, which says what an entry is when it comes back. */
export function byorRows({
  rows,
  rings,
  categories,
}: ExportView): readonly Readonly<Record<string, string>>[] {
  return rows.map((row) => ({
    name: row.title,
    ring: rings[row.ring ?? 0]?.title ?? "",
    quadrant: categories[row.category]?.title ?? "",
    isNew: row.marker === "new" ? "TRUE" : "FALSE",
    status: statuses[row.marker ?? "none"],
    description: markdownToHtml(describeRow(row, ["summary", "links"])),
    id: row.id,
  }));
}

export const byorColumns = ["name", "ring", "quadrant", "isNew", "status", "description", "id"] as const;
