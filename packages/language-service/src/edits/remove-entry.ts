import type { Position, YamlPath } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { valueAt } from "../value-at.js";
import { type EditedFile, isFlow } from "./edited-file.js";

/**
 * Takes a field or an entry of a list out of a file, with its list where it is the only one there. Comments stay:
 * undefined where one stands inside what would go, or where the entry shares its lines with others, or where an anchor
 * would go that others may refer to.
 */
export function removeEntry(file: EditedFile, path: YamlPath): TextEdit | undefined {
  const parent = path.slice(0, -1);
  const siblings = siblingsOf(file, parent);
  const place = siblings.indexOf(path.at(-1) ?? "");
  if (place < 0) return undefined;
  if (siblings.length === 1) return parent.length === 0 ? undefined : removeEntry(file, parent);
  if (hasAnchor(file, path)) return undefined;
  return isFlow(file, parent)
    ? removeInFlow(file, parent, siblings, place)
    : removeLines(file, parent, siblings, place);
}

function siblingsOf({ source }: EditedFile, parent: YamlPath): (string | number)[] {
  const inside = valueAt(source.value, parent);
  if (inside instanceof Map) return [...inside.keys()];
  return Array.isArray(inside) ? [...inside.keys()] : [];
}

function startOf({ source }: EditedFile, path: YamlPath): Position {
  return source.rangeOf(path, typeof path.at(-1) === "string" ? "key" : "value").start;
}

function hasAnchor(file: EditedFile, path: YamlPath): boolean {
  const { source, lines } = file;
  const start = startOf(file, path);
  const before = lines.line(start.line).slice(0, start.character);
  return (
    /(^|[\s[{,])&\S+\s+$/.test(before) ||
    /(^|[\s[{,])&\S/.test(lines.slice({ start, end: source.rangeOf(path).end }))
  );
}

function removeInFlow(
  file: EditedFile,
  parent: YamlPath,
  siblings: readonly (string | number)[],
  place: number,
): TextEdit | undefined {
  const at = (index: number) => [...parent, siblings[index] ?? ""];
  const { source, lines } = file;
  // Without a value there is nothing to tell where an entry ends.
  const isLast = place === siblings.length - 1;
  if ([at(place), at(Math.max(place - 1, 0))].some((path) => valueAt(source.value, path) === null))
    return undefined;
  const range = isLast
    ? { start: source.rangeOf(at(place - 1)).end, end: source.rangeOf(at(place)).end }
    : { start: startOf(file, at(place)), end: startOf(file, at(place + 1)) };
  return lines.slice(range).includes("#") ? undefined : { range, newText: "" };
}

function removeLines(
  file: EditedFile,
  parent: YamlPath,
  siblings: readonly (string | number)[],
  place: number,
): TextEdit | undefined {
  const { source, lines } = file;
  const path = [...parent, siblings[place] ?? ""];
  const start = startOf(file, path);
  const { end } = source.rangeOf(path);
  const isBlock = /^[|>]/.test(lines.slice(source.rangeOf(path)));
  if (!isBlock && /(^|\s)#/m.test(lines.slice({ start, end }))) return undefined;
  const before = lines.line(start.line).slice(0, start.character);
  const isOwnLine = typeof path.at(-1) === "string" ? /^\s*$/.test(before) : /^\s*-\s+$/.test(before);
  const following = lines.line(end.line).slice(end.character);
  if (isOwnLine && /^\s*$/.test(following)) {
    const isLastLine = end.line + 1 >= lines.count;
    return {
      range: isLastLine
        ? {
            start: start.line > 0 ? lines.endOf(start.line - 1) : { line: 0, character: 0 },
            end: lines.endOf(end.line),
          }
        : { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } },
      newText: "",
    };
  }
  if (isOwnLine) {
    // A comment on the line stays there.
    const indent = before.search(/\S|$/);
    const comment = end.character + following.search(/\S/);
    return {
      range: { start: { line: start.line, character: indent }, end: { line: end.line, character: comment } },
      newText: "",
    };
  }
  // The first field on the line of a dash: the next one takes its place.
  const next = siblings[place + 1];
  if (next === undefined || !/^\s*-\s+$/.test(before)) return undefined;
  const range = { start, end: startOf(file, [...parent, next]) };
  return lines.slice(range).includes("#") ? undefined : { range, newText: "" };
}
