import type { YamlPath } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { valueAt } from "../value-at.js";
import { type EditedFile, isBareFlow, isFlow } from "./edited-file.js";
import { placeKey } from "./place-key.js";

/**
 * Writes a field into the map at a path, at its place in the fixed order, as the map is written, in lines or in
 * brackets. Undefined where there is no map to write in.
 */
export function insertKey(file: EditedFile, map: YamlPath, key: string, value: string): TextEdit | undefined {
  const { source, lines } = file;
  const fields = valueAt(source.value, map);
  if (!(fields instanceof Map) || fields.has(key)) return undefined;
  // A YAML alias: the map stands elsewhere and belongs to others too.
  if (lines.slice(source.rangeOf(map)).startsWith("*")) return undefined;
  const written = `${key}: ${value}`;
  const place = placeKey(file, lines, map, key);
  if (place !== undefined) {
    const { position, style, indent } = place;
    const newText = style === "flow" ? `, ${written}` : `${lines.eol}${indent}${written}`;
    return { range: { start: position, end: position }, newText };
  }
  const [first] = fields.keys();
  const flow = isFlow(file, map);
  if (first === undefined)
    return isBareFlow(file, map) ? { range: source.rangeOf(map), newText: `{ ${written} }` } : undefined;
  const atFirst = source.rangeOf([...map, first], "key");
  // A key without a name (`: value`) stands nowhere; its place is told as its value's, and nothing may be put before that.
  if (first === "" && !/^["']/.test(lines.slice(atFirst))) return undefined;
  const { start } = atFirst;
  const newText = flow ? `${written}, ` : `${written}${lines.eol}${" ".repeat(start.character)}`;
  return { range: { start, end: start }, newText };
}
