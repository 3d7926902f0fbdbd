import { decimalText } from "../decimal-text.js";
import { headerScore } from "../find-header.js";
import type { SourceFormat, SourceRow } from "../source.js";
import { wholeOf } from "../source-file.js";

/** A workbook as it is packed. */
const mostBytes = 256 * 1024 * 1024;

/** Excel workbooks (Office Open XML). A formula counts as the value that was last saved for it. */
export const xlsx: SourceFormat = {
  recognises: ({ head }) => head[0] === 0x50 && head[1] === 0x4b,
  async read(file, options) {
    if (file.size > mostBytes) return { refused: "too-large" };
    // What reads workbooks takes long to load, and few who use the rest ever open one.
    const [{ unpackWorkbook }, { default: readWorkbook }] = await Promise.all([
      import("./unpack-workbook.js"),
      import("read-excel-file/universal"),
    ]);
    const unpacked = unpackWorkbook(wholeOf(file));
    if (typeof unpacked === "string") return { refused: unpacked };
    try {
      const buffer = unpacked.buffer.slice(unpacked.byteOffset, unpacked.byteOffset + unpacked.byteLength);
      const read = await readWorkbook(buffer as ArrayBuffer, { parseNumber: decimalText, trim: false });
      const filled = read.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
      const sheets = filled.map(({ sheet }) => sheet);
      const tables = filled.map(({ sheet, data }) => ({ sheet, rows: rowsOf(data) }));
      const chosen =
        options.sheet === undefined
          ? tables.toSorted((a, b) => headerScore(b.rows) - headerScore(a.rows))[0]
          : tables.find(({ sheet }) => sheet === options.sheet);
      if (!chosen) return { refused: tables.length === 0 ? "empty" : "no-such-sheet", sheets };
      return { table: { format: "xlsx", sheets, ...chosen } };
    } catch {
      return { refused: "damaged" };
    }
  },
};

function rowsOf(data: readonly (readonly unknown[])[]): SourceRow[] {
  return data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) }));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return String(value)
    .replaceAll(/[\r\n]+/g, " ")
    .trim();
}
