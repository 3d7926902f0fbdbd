import { fieldsOf, leftOut, listOf, textField, UnknownKeys } from "../fields.js";
import { jsonLines } from "../json-lines.js";
import type { RadarImportNote } from "../notes.js";
import { readJson } from "../read-json.js";
import { refuse } from "../read-text.js";
import type { ForeignRadar, ImportFile, ImportRefusal, RadarImportOptions } from "../types.js";
import { askedColumns, type ReadRow, radarOf, rowOf } from "./rows.js";
import { tableColumns } from "./table-columns.js";

/** BYOR's JSON: a list of flat objects. */
export function readJsonTable(file: ImportFile, options: RadarImportOptions): ForeignRadar | ImportRefusal {
  const read = readJson(file, options);
  if ("refused" in read) return read;
  const { text, value: list } = read;
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
      notes.push(leftOut(one, { file: file.path, line }));
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
