import { stringify } from "yaml";
import { ringColor } from "./ring-colors.js";
import type { ExportedFile, RadarExporter } from "./types.js";
import type { ExportRow, ExportStation, ExportView } from "./view.js";

/**
 * The folder of AOE's technology radar (v4) and Porsche's: `radar/<edition>/<id>.md`, only what is new or another in that
 * edition, and `config.json`. `summary` and `links` are Porsche's; AOE takes no note of them.
 */
export const aoe: RadarExporter = {
  holds: [
    "id",
    "title",
    "summary",
    "description",
    "formatting",
    "links",
    "more-links",
    "tags",
    "ring-descriptions",
    "category-descriptions",
    "order-of-rings",
    "history",
  ],
  write: (view) => [config(view), ...view.rows.flatMap((row) => files(row, view))],
};

function config({ title, categories, rings }: ExportView): ExportedFile {
  const content = {
    labels: { title },
    quadrants: categories.map(({ id, title, description }, at) => ({
      id,
      title,
      description,
      color: ringColor(at),
    })),
    rings: rings.map(({ id, title, description }, at) => ({
      id,
      title,
      description,
      color: ringColor(at),
      // Rings of the same area.
      radius: Number(Math.sqrt((at + 1) / rings.length).toFixed(3)),
      strokeWidth: Math.max(1, 5 - at),
    })),
  };
  return { path: "config.json", content: `${JSON.stringify(content, null, 2)}\n` };
}

function files(row: ExportRow, { rings }: ExportView): readonly ExportedFile[] {
  const { id, summary, links, tags } = row;
  const told = row.stations.filter((station, at) => isTold(station, row.stations[at - 1]));
  return told.map((station, at) => {
    const isLast = at === told.length - 1;
    const matter = {
      title: station.title,
      ring: rings[station.ring]?.id,
      quadrant: station.category,
      // What an earlier edition said of these is not kept: they are the entry's, not the edition's.
      ...(isLast && tags.length > 0 && { tags }),
      ...(isLast && summary !== "" && { summary }),
      ...(isLast && links.length > 0 && { links: links.map(({ title, url }) => ({ url, name: title })) }),
    };
    const content = `---\n${stringify(matter, { lineWidth: 0 })}---\n${station.description === "" ? "" : `\n${station.description.trim()}\n`}`;
    return { path: `radar/${station.date}/${id}.md`, content };
  });
}

function isTold(now: ExportStation, before: ExportStation | undefined): boolean {
  if (before === undefined || now.ring !== before.ring) return true;
  return (["title", "category", "description"] as const).some((field) => now[field] !== before[field]);
}
