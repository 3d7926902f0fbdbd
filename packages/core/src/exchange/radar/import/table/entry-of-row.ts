import { htmlToMarkdown, isHtml } from "../html-to-markdown.js";
import type { RadarImportNote } from "../notes.js";
import type { ForeignEntry, Place, TableRole } from "../types.js";

/** A line of a table, or an object of BYOR's JSON: text by what it means. */
export type Row = Readonly<Partial<Record<TableRole, string>>>;

/** A row as an entry; undefined where it has no name, which the note says. */
export function entryOfRow(
  row: Row,
  place: Place,
): { readonly entry: ForeignEntry | undefined; readonly notes: readonly RadarImportNote[] } {
  const title = row.name?.trim() ?? "";
  if (title === "") {
    const shown = Object.values(row).find((cell) => cell.trim() !== "") ?? "";
    return {
      entry: undefined,
      notes: [{ ...place, code: "entry-left-out", entry: shown.slice(0, 80), reason: "no-name" }],
    };
  }
  const notes: RadarImportNote[] = [];
  const description = unleak(row.description ?? "");
  const html = isHtml(description) ? htmlToMarkdown(description) : undefined;
  if (html !== undefined && html.dropped.length > 0) {
    notes.push({ ...place, code: "html-dropped", entry: title, elements: html.dropped });
  }
  const id = row.id?.trim();
  const entry: ForeignEntry = {
    place,
    key: id ? id : title,
    title,
    ring: row.ring,
    category: row.quadrant,
    summary: row.summary,
    description: html?.markdown ?? description,
    owner: row.owner,
    tags: (row.tags ?? "").split(/[,;]/).map((tag) => tag.trim()),
    links: linksOf(row.link ?? ""),
  };
  return { entry, notes };
}

/** Some JSON was made of CSV without taking its quoting off: the text is in quotes, and those in it are doubled. */
function unleak(text: string): string {
  const inner = /^"([\s\S]*)"$/.exec(text.trim())?.[1];
  return inner !== undefined && !/(?:^|[^"])"(?:[^"]|$)/.test(inner) ? inner.replaceAll('""', '"') : text;
}

/** Addresses of a cell, a line each; `Title <address>` as our own tables write them. */
function linksOf(cell: string): NonNullable<ForeignEntry["links"]> {
  return cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "#")
    .map((line) => {
      const [, title, url] = /^(.*?)\s*<([^<>\s]+)>$/.exec(line) ?? [];
      return url === undefined ? { url: line } : { title, url };
    });
}
