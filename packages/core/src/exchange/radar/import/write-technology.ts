import type { RadarDocument } from "@kommuneradar/schema";
import { isDate } from "../../../radar/calendar.js";
import { optional } from "../../../yaml/fields.js";
import { cleanText, oneLine } from "./clean-text.js";
import type { Frame } from "./frame.js";
import type { RadarImportNote } from "./notes.js";
import type { ForeignEntry } from "./types.js";
import { withoutLinks } from "./wiki-links.js";

type Written = RadarDocument["technologies"][number];

/** An entry as a technology. What it says of a ring or category that the radar has not is kept as a tag. */
export function writeTechnology(
  id: string,
  entry: ForeignEntry,
  frame: Frame,
  isGone: boolean,
  named: (key: string) => { readonly id: string; readonly title: string } | undefined,
): { readonly technology: Written; readonly notes: readonly RadarImportNote[] } {
  const notes: RadarImportNote[] = [];
  const tags = (entry.tags ?? []).flatMap((tag) => oneLine(tag) ?? []);
  const title = oneLine(entry.title) ?? id;
  const status = isGone ? "phased-out" : frame.statusOf(entry.ring);
  const ring = frame.ringOf(entry.ring);
  if (ring === undefined && status === undefined) {
    const name = oneLine(entry.ring);
    notes.push({ ...entry.place, code: "no-ring", entry: title, ring: name });
    if (name !== undefined) tags.push(`ring: ${name}`);
  }
  const category = frame.categoryOf(entry.category);
  if (category === undefined) {
    const name = oneLine(entry.category);
    notes.push({ ...entry.place, code: "no-category", entry: title, category: name });
    if (name !== undefined) tags.push(`category: ${name}`);
  }
  const technology: Written = {
    id,
    title,
    category: category ?? frame.otherCategory,
    ...(ring !== undefined && status === undefined && { ring }),
    ...optional("summary", oneLine(entry.summary)),
    ...optional("description", cleanText(withoutLinks(entry.description ?? "", (key) => named(key)?.title))),
    ...optional("assessment", assessmentOf(entry)),
    ...optional("status", status),
    ...optional("owner", oneLine(entry.owner)),
    ...optional("relatesTo", relationsOf(id, entry, named)),
    ...(tags.length > 0 && { tags: [...new Set(tags)] }),
    ...optional("links", linksOf(entry)),
  };
  return { technology, notes };
}

function assessmentOf(entry: ForeignEntry): Written["assessment"] {
  const date = isDate(entry.date) ? entry.date : undefined;
  const grounds = cleanText(entry.grounds);
  return date === undefined && grounds === undefined
    ? undefined
    : { ...optional("date", date), ...optional("grounds", grounds) };
}

/** Those that are in the radar, and not itself. */
function relationsOf(
  id: string,
  { related = [] }: ForeignEntry,
  named: (key: string) => { readonly id: string } | undefined,
): Written["relatesTo"] {
  const ids = related.flatMap((key) => named(key)?.id ?? []).filter((other) => other !== id);
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

function linksOf({ links = [] }: ForeignEntry): Written["links"] {
  const written = links.flatMap((link): NonNullable<Written["links"]> => {
    const url = oneLine(link.url);
    const title = oneLine(link.title);
    if (url === undefined) return [];
    return title === undefined || title === url ? [url] : [{ title, url }];
  });
  return written.length === 0 ? undefined : written;
}
