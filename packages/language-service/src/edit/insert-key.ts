import { fieldNames, schemaBelow, type YamlPath } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { valueAt } from "../value-at.js";
import { type EditedFile, isFlow } from "./edited-file.js";

/**
 * Writes a field into the map at a path: after the last of its fields that the schema puts before it, as the map is
 * written, in lines or in brackets. Undefined where there is no map to write in.
 */
export function insertKey(file: EditedFile, map: YamlPath, key: string, value: string): TextEdit | undefined {
  const { source, lines } = file;
  const fields = valueAt(source.value, map);
  if (!(fields instanceof Map) || fields.has(key)) return undefined;
  const written = `${key}: ${value}`;
  const flow = isFlow(file, map);
  const [first] = fields.keys();
  if (first === undefined) {
    return flow ? { range: source.rangeOf(map), newText: `{ ${written} }` } : undefined;
  }
  const order = fieldNames(map.reduce(schemaBelow, file.schema));
  const place = order.indexOf(key);
  const before = [...fields.keys()].findLast(
    (other) => order.includes(other) && order.indexOf(other) < place,
  );
  const { start } = source.rangeOf([...map, first], "key");
  if (before === undefined) {
    const newText = flow ? `${written}, ` : `${written}${lines.lineBreak}${" ".repeat(start.character)}`;
    return { range: { start, end: start }, newText };
  }
  const { end } = source.rangeOf([...map, before]);
  if (flow) {
    // `{ a, b: }`: where a field has no value, its end is not known.
    if (valueAt(source.value, [...map, before]) === null) return undefined;
    return { range: { start: end, end }, newText: `, ${written}` };
  }
  const at = lines.lineEnd(end.line);
  return {
    range: { start: at, end: at },
    newText: `${lines.lineBreak}${" ".repeat(start.character)}${written}`,
  };
}
