import { csvCell } from "../csv.js";
import { decodeBytes } from "./decode-bytes.js";
import { encodeText } from "./encode-text.js";
import { type MappingTable, readMappingTable } from "./mapping-table.js";

/** A code without a target; `title` where it is known. */
export interface NewMappingRow {
  /** As the workforce file has it; "" is passed over. */
  readonly code: string;
  /** Written in the column of titles, where the file has one. */
  readonly title?: string;
}

/**
 * A mapping file with rows for codes that have no target, in the order given, appended to what the file holds: in its
 * columns, delimiter and line ends, and not for a code that it has already. Undefined when there is nothing to add, or
 * when the file would not read as before with them.
 */
export function appendUnmapped(
  file: string | undefined,
  unmapped: readonly NewMappingRow[],
  classification: string,
): string | undefined {
  const isNew = file === undefined || file.replace(/^\uFEFF/, "").trim() === "";
  const columns = unmapped.some(({ title }) => title)
    ? ["from", classification, "title"]
    : ["from", classification];
  const start = isNew ? `${file ?? ""}${columns.join(";")}\n` : file;
  const before = readMappingTable(start);
  if (before === undefined) return undefined;
  const known = new Set(before.rows.map(({ code }) => code));
  const missing = unmapped.filter(({ code }) => code !== "" && !known.has(code) && known.add(code));
  if (missing.length === 0) return undefined;
  const eol = /\r\n|\n|\r/.exec(start)?.[0] ?? "\n";
  const lines = missing.map((row) => rowOf(row, before));
  const content = `${start}${/[\n\r]$/.test(start) ? "" : eol}${lines.join(eol)}${eol}`;
  return isKept(before, missing, readMappingTable(content)) ? content : undefined;
}

function rowOf(
  { code, title = "" }: NewMappingRow,
  { delimiter, from, title: titles, width }: MappingTable,
): string {
  const cells = new Array<string>(width).fill("");
  cells[from] = csvCell(code, delimiter);
  if (titles >= 0) cells[titles] = csvCell(title, delimiter);
  return cells.join(delimiter);
}

/** A quotation mark left open in the file would take the new rows in: then they are not written. */
function isKept(
  before: MappingTable,
  added: readonly NewMappingRow[],
  after: MappingTable | undefined,
): boolean {
  if (after?.rows.length !== before.rows.length + added.length) return false;
  return after.rows.every(({ code, target }, at) => {
    const row = before.rows[at] ?? { code: added[at - before.rows.length]?.code, target: "" };
    return row.code === code && row.target === target;
  });
}

/** The same for the bytes of a file, whose encoding is kept: what is there stays byte for byte. */
export function appendUnmappedBytes(
  file: Uint8Array | undefined,
  unmapped: readonly NewMappingRow[],
  classification: string,
): Uint8Array | undefined {
  const { text, encoding } = (file && decodeBytes(file)) ?? { text: undefined, encoding: "utf-8" };
  const bytes = file ?? new Uint8Array(0);
  // Of letters that the encoding lacks, the titles can be done without.
  for (const rows of [unmapped, unmapped.map(({ code }) => ({ code }))]) {
    const content = appendUnmapped(text, rows, classification);
    if (content === undefined) return undefined;
    const added = encodeText(content.slice(text === undefined ? 0 : text.length), encoding);
    if (added !== undefined) return joined(bytes, added);
  }
  return undefined;
}

/** Whether the bytes of a mapping file name all of these codes already: then there is nothing to append to them. */
export function namesAll(file: Uint8Array | undefined, codes: readonly NewMappingRow[]): boolean {
  const table = readMappingTable((file && decodeBytes(file)?.text) ?? "");
  const known = new Set(["", ...(table?.rows.map(({ code }) => code) ?? [])]);
  return codes.every(({ code }) => known.has(code));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
