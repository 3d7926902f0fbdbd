import type { Range } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { TextLines } from "../text-lines.js";

/**
 * Puts a name in place of another, in whatever quotation marks or block it stands; undefined where it does not stand
 * there letter by letter (a YAML alias, an escape).
 */
export function editName(
  lines: TextLines,
  range: Range,
  name: string,
  newName: string,
): TextEdit | undefined {
  const written = lines.slice(range);
  if (written === name) return { range, newText: unquoted(newName) };
  const at = written.indexOf(name);
  if (at < 0 || written.startsWith("*") || written.indexOf(name, at + 1) >= 0) return undefined;
  const before = written.slice(0, at).split("\n");
  const line = range.start.line + before.length - 1;
  const character = (before.at(-1)?.length ?? 0) + (before.length === 1 ? range.start.character : 0);
  return {
    range: { start: { line, character }, end: { line, character: character + name.length } },
    newText: newName,
  };
}

/** YAML reads the bare word `null` as nothing. */
export function unquoted(name: string): string {
  return name === "null" ? "'null'" : name;
}
