import { sameName } from "../make-id.js";
import { type TableRole, tableRoles } from "../types.js";

/** Headers by what they say, in the words of other tools and of our own tables. */
const names: Readonly<Record<TableRole, readonly string[]>> = {
  name: ["name", "title", "label", "technology", "blip", "navn", "namn", "teknologi", "tittel"],
  ring: ["ring", "recommendation", "stage", "anbefaling", "tilråding"],
  quadrant: ["quadrant", "category", "segment", "kvadrant", "kategori"],
  description: ["description", "beskrivelse", "skildring", "details"],
  summary: ["summary", "kort", "sammendrag", "samandrag"],
  id: ["id", "key"],
  tags: ["tags", "topic", "stikkord", "emneord"],
  link: ["link", "links", "url", "lenke", "lenker", "lenkje", "lenkjer"],
  owner: ["owner", "eier", "eigar", "ansvarlig"],
  status: ["status"],
  isNew: ["isnew", "is new", "ny"],
};

export type TableColumns = ReadonlyMap<TableRole, number>;

/** Which column holds what: as asked for, else by its header. `missing`: a header that was asked for and is not there. */
export function tableColumns(
  headers: readonly string[],
  asked: ReadonlyMap<TableRole, string> = new Map(),
): { readonly columns: TableColumns; readonly missing: string | undefined } {
  const columns = new Map<TableRole, number>();
  const plain = headers.map(sameName);
  let missing: string | undefined;
  for (const [role, header] of asked) {
    const at = plain.indexOf(sameName(header));
    if (at < 0) missing ??= header;
    else columns.set(role, at);
  }
  const taken = new Set(columns.values());
  for (const role of tableRoles) {
    if (columns.has(role)) continue;
    const at = plain.findIndex((header, place) => names[role].includes(header) && !taken.has(place));
    if (at < 0) continue;
    columns.set(role, at);
    taken.add(at);
  }
  return { columns, missing };
}

/** Whether a line looks like the header of a radar: it has a name, and a ring or a category. */
export function isHeader(cells: readonly string[]): boolean {
  const { columns } = tableColumns(cells);
  return columns.has("name") && (columns.has("ring") || columns.has("quadrant"));
}
