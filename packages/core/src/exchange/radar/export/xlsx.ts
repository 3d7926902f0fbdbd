import writeXlsxFile, { type SheetData } from "write-excel-file/universal";
import { tableHolds, tableRows } from "./table-rows.js";
import type { RadarExporter } from "./types.js";
import type { ExportView } from "./view.js";

/** A cell of a workbook holds no more. */
const mostCharacters = 32_767;
const widths: readonly number[] = [
  22, 32, 24, 18, 14, 16, 14, 14, 40, 60, 40, 40, 12, 24, 12, 24, 24, 24, 24, 48,
];

/** The table as a workbook: every cell a text, so that nothing is taken for a formula, a number or a date. */
export const xlsx: RadarExporter = {
  ...tableHolds,
  ending: "xlsx",
  write: async (view) => [{ path: "", content: await workbook(view) }],
};

async function workbook(view: ExportView): Promise<Uint8Array> {
  const [header = [], ...rows] = tableRows(view);
  const data: SheetData = [
    header.map((value) => ({ value, type: String, fontWeight: "bold" })),
    ...rows.map((row) =>
      row.map((value) =>
        value === ""
          ? null
          : {
              value: ownText(value.slice(0, mostCharacters)),
              type: String,
              wrap: true,
              alignVertical: "top" as const,
            },
      ),
    ),
  ];
  const file = writeXlsxFile(data, {
    sheet: sheetName(view.title),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/**
 * The library keeps texts as keys of an object, where the names that every object has (`constructor`, `__proto__`) stand
 * for something else and break the file. With a blank behind it, it is another key, and reads the same.
 */
function ownText(value: string): string {
  return value in {} ? `${value} ` : value;
}

/** At most 31 characters, and none of those that Excel refuses. */
function sheetName(title: string): string {
  const name = title
    .replaceAll(/[\\/?*[\]:]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "Radar" : name;
}
