import type { Range, YamlPath } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { editName, unquoted } from "../edits/edit-name.js";
import { endOfValue, placeKey } from "../edits/place-key.js";
import type { YamlContext } from "../symbols/symbol-index.js";
import type { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";

/**
 * The edits of a technology's `aliases` when its id changes: the old id is added where it is to be kept, the new one
 * taken away. Undefined where the old id cannot be added, as `aliases` is no list.
 */
export function aliasEdits(
  context: YamlContext,
  lines: TextLines,
  technology: number,
  { from, to, keep }: { readonly from: string; readonly to: string; readonly keep: boolean },
): readonly TextEdit[] | undefined {
  const path: YamlPath = ["technologies", technology, "aliases"];
  const { source } = context;
  const aliases = valueAt(source.value, path);
  const names = Array.isArray(aliases) ? aliases.map((_, index) => valueAt(aliases, [index])) : [];
  const taken = names.indexOf(to);
  const add = keep && !names.includes(from);
  if (taken >= 0) {
    const range = source.rangeOf([...path, taken]);
    if (!add) return [removeEntry(context, lines, path, taken, names.length)];
    const replaced = editName(lines, range, to, from);
    return replaced && [replaced];
  }
  if (!add) return [];
  if (aliases === undefined) return insertKey(context, lines, path, from);
  const at = endOfValue(source, lines, path);
  if (aliases === null) return [insertAt(at, ` [${unquoted(from)}]`)];
  if (!Array.isArray(aliases)) return undefined;
  const { start } = source.rangeOf(path);
  const opening = lines.line(start.line)[start.character];
  const last = names.length - 1;
  if (opening === "[") {
    return names.length === 0
      ? [insertAt({ line: start.line, character: start.character + 1 }, unquoted(from))]
      : [insertAt(source.rangeOf([...path, last]).end, `, ${unquoted(from)}`)];
  }
  if (opening !== "-") return undefined;
  const end = source.rangeOf([...path, last]).end;
  const indent = " ".repeat(start.character);
  return [insertAt(lines.endOf(end.line), `${lines.eol}${indent}- ${unquoted(from)}`)];
}

function insertKey(
  context: YamlContext,
  lines: TextLines,
  path: YamlPath,
  alias: string,
): readonly TextEdit[] | undefined {
  const place = placeKey(context, lines, path.slice(0, -1), "aliases");
  if (place === undefined) return undefined;
  const key = `aliases: [${unquoted(alias)}]`;
  return [
    insertAt(place.position, place.style === "flow" ? `, ${key}` : `${lines.eol}${place.indent}${key}`),
  ];
}

/** Takes an entry out of a list; the only one leaves an empty list behind, for the key may carry a comment. */
function removeEntry(
  { source }: YamlContext,
  lines: TextLines,
  list: YamlPath,
  index: number,
  count: number,
): TextEdit {
  const whole = source.rangeOf(list);
  if (count === 1) return { range: whole, newText: "[]" };
  const { start, end } = source.rangeOf([...list, index]);
  if (lines.line(whole.start.line)[whole.start.character] === "[") {
    const range: Range =
      index === 0
        ? { start, end: source.rangeOf([...list, 1]).start }
        : { start: source.rangeOf([...list, index - 1]).end, end };
    return { range, newText: "" };
  }
  const dash = { line: start.line, character: lines.line(start.line).lastIndexOf("-", start.character - 1) };
  // A comment behind the entry stays.
  if (lines.line(end.line).slice(end.character).trim() !== "")
    return { range: { start: dash, end }, newText: "" };
  return { range: { start: lines.endOf(start.line - 1), end: lines.endOf(end.line) }, newText: "" };
}

function insertAt(position: Range["start"], newText: string): TextEdit {
  return { range: { start: position, end: position }, newText };
}
