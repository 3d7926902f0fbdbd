import { fieldsOf, listOf, shownAs, textField, UnknownKeys } from "../fields.js";
import { jsonLines } from "../json-lines.js";
import type { RadarImportNote } from "../notes.js";
import { lineAt, refuse, textOf } from "../read-text.js";
import type { ForeignRadar, ImportFile, ImportRefusal, RadarImportOptions } from "../types.js";
import { askedColumns, type ReadRow, radarOf, rowOf } from "./rows.js";
import { tableColumns } from "./table-columns.js";

/** BYOR's JSON: a list of flat objects. */
export function readJson(file: ImportFile, options: RadarImportOptions): ForeignRadar | ImportRefusal {
  const text = textOf(file, options);
  if (text === undefined) return refuse(file.path, "encoding");
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return refuse(file.path, "not-json", at === undefined ? 0 : lineAt(text, Number(at)));
  }
  if (!Array.isArray(list)) return refuse(file.path, "other");
  const lines = jsonLines(text);
  const headers = [...new Set(list.flatMap((one) => Object.keys(fieldsOf(one) ?? {})))];
  const { columns, missing } = tableColumns(headers, options.columns);
  const asked = askedColumns(file, headers, columns, missing);
  if (asked !== undefined) return asked;
  const unknown = new UnknownKeys([...columns.values()].map((at) => headers[at] ?? ""));
  const notes: RadarImportNote[] = [];
  const rows = list.flatMap((one, at): readonly ReadRow[] => {
    const line = lines[at] ?? 0;
    const fields = fieldsOf(one);
    if (fields === undefined) {
      notes.push({
        file: file.path,
        line,
        code: "entry-left-out",
        entry: shownAs(one),
        reason: "no-entry",
      });
      return [];
    }
    unknown.add(fields);
    return [
      {
        line,
        row: rowOf(
          columns,
          (column) =>
            textField(fields[headers[column] ?? ""]) ??
            listOf(fields[headers[column] ?? ""])
              .map(String)
              .join(", "),
        ),
      },
    ];
  });
  return radarOf(file, rows, list.length, [...notes, ...unknown.notes({ file: file.path, line: 0 })]);
}
