import type { YamlPath } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { valueAt } from "../value-at.js";
import { type EditedFile, isFlow } from "./edited-file.js";
import { insertKey } from "./insert-key.js";
import { endOfValue } from "./place-key.js";

/**
 * Puts an item, written on one line, behind the last of a list in a map, as the list is written; the list is made where
 * there is none. Undefined where there is no map, or something else stands in the list's place.
 */
export function appendItem(file: EditedFile, map: YamlPath, key: string, item: string): TextEdit | undefined {
  const { source, lines } = file;
  const path = [...map, key];
  const list = valueAt(source.value, path);
  if (list === undefined) return insertKey(file, map, key, `[${item}]`);
  if (list === null) {
    const start = endOfValue(source, lines, path);
    return { range: { start, end: start }, newText: ` [${item}]` };
  }
  if (!Array.isArray(list) || lines.slice(source.rangeOf(path)).startsWith("*")) return undefined;
  if (list.length === 0) return { range: source.rangeOf(path), newText: `[${item}]` };
  const { end } = source.rangeOf([...path, list.length - 1]);
  if (isFlow(file, path)) return { range: { start: end, end }, newText: `, ${item}` };
  const behind = lines.endOf(end.line);
  const indent = " ".repeat(source.rangeOf(path).start.character);
  return { range: { start: behind, end: behind }, newText: `${lines.eol}${indent}- ${item}` };
}
