import type { Position, YamlSource } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";
import { indentUnit } from "./indent-unit.js";
import { endOfValue } from "./place-key.js";

/** The fields of an entry, `key: value` each, as they are written in a style. */
export type NewEntry = (style: "flow" | "block") => readonly string[];

/** Edits, and where the cursor goes in the text that they make. */
interface Appended {
  readonly edits: TextEdit[];
  readonly cursor: Position;
}

/** Appends an entry to a list at the top of a document, which is made where it is absent or empty. */
export function appendEntry(
  source: YamlSource,
  lines: TextLines,
  list: string,
  entry: NewEntry,
): Appended | null {
  const { value } = source;
  if (!(value instanceof Map)) return null;
  const entries = valueAt(value, [list]);
  const isFlowDocument = openingAt(source, lines, []) === "{";
  const flow = inFlow(entry);
  if (entries === undefined) {
    if (!isFlowDocument) return atEnd(lines, list, entry, dashIndent(source, lines));
    const last = [...value.keys()].at(-1);
    if (last === undefined) return null;
    return inserted(endOfValue(source, lines, [String(last)]), `, ${list}: [ ${flow} ]`, 4);
  }
  if (entries === null) {
    const behind = endOfValue(source, lines, [list]);
    if (isFlowDocument) return inserted(behind, ` [ ${flow} ]`, 4);
    return below(lines, behind.line, 0, blockLines(dashIndent(source, lines), "- ", entry));
  }
  if (!Array.isArray(entries)) return null;
  const opening = openingAt(source, lines, [list]);
  if (opening === "[") {
    if (entries.length > 0) {
      return inserted(source.rangeOf([list, entries.length - 1]).end, `, ${flow}`, 2);
    }
    return emptyFlow(source, lines, list, entry, isFlowDocument);
  }
  return opening === "-" ? behindLast(source, lines, list, entries.length, entry) : null;
}

/** `[]` on one line becomes a block list; one that holds comments is filled. */
function emptyFlow(
  source: YamlSource,
  lines: TextLines,
  list: string,
  entry: NewEntry,
  isFlowDocument: boolean,
): Appended {
  const range = source.rangeOf([list]);
  const key = source.rangeOf([list], "key").end;
  if (isFlowDocument || range.start.line !== range.end.line || key.line !== range.start.line) {
    const inside = { line: range.start.line, character: range.start.character + 1 };
    return inserted(inside, ` ${inFlow(entry)} `, 3);
  }
  const colon = { line: key.line, character: lines.line(key.line).indexOf(":", key.character) + 1 };
  const { edits, cursor } = below(lines, key.line, 0, blockLines(dashIndent(source, lines), "- ", entry));
  return { edits: [{ range: { start: colon, end: range.end }, newText: "" }, ...edits], cursor };
}

function behindLast(
  source: YamlSource,
  lines: TextLines,
  list: string,
  count: number,
  entry: NewEntry,
): Appended {
  const dash = source.rangeOf([list]).start.character;
  const last = source.rangeOf([list, count - 1]);
  const marker = lines.line(last.start.line).slice(dash, last.start.character);
  // Several blanks behind the dash are a matter of taste; a key below it is not to be copied.
  const lead = /^- +$/.test(marker) ? marker : "- ";
  const indent = " ".repeat(dash);
  const isFlow = lines.line(last.start.line)[last.start.character] === "{";
  const added = isFlow ? [`${indent}${lead}${inFlow(entry)}`] : blockLines(indent, lead, entry);
  const spaced = count > 1 && isSpaced(lines, source.rangeOf([list, count - 2]).end.line, last.start.line);
  const { edits, cursor } = below(lines, last.end.line, dash + 1, spaced ? ["", ...added] : added);
  return { edits, cursor: isFlow ? { ...cursor, character: cursor.character - 2 } : cursor };
}

/** Whether an empty line parts two entries. */
function isSpaced(lines: TextLines, end: number, start: number): boolean {
  for (let line = end + 1; line < start; line++) if (lines.line(line).trim() === "") return true;
  return false;
}

function atEnd(lines: TextLines, list: string, entry: NewEntry, indent: string): Appended {
  let last = lines.count - 1;
  while (last > 0 && lines.line(last).trim() === "") last--;
  return below(lines, last, Number.POSITIVE_INFINITY, [`${list}:`, ...blockLines(indent, "- ", entry)]);
}

/** Lines put below a line and below the comments after it that are indented at least so far: they belong to it. */
function below(lines: TextLines, line: number, indented: number, added: readonly string[]): Appended {
  let after = line;
  for (let next = line + 1; next < lines.count; next++) {
    const text = lines.line(next);
    if (text.trim() === "") continue;
    if (text.search(/#/) !== text.search(/\S/) || text.search(/\S/) < Math.max(indented, 1)) break;
    after = next;
  }
  const position = lines.endOf(after);
  return {
    edits: [
      {
        range: { start: position, end: position },
        newText: added.map((text) => `${lines.eol}${text}`).join(""),
      },
    ],
    cursor: { line: after + added.length, character: added.at(-1)?.length ?? 0 },
  };
}

/** Text put in on one line; the cursor stops short of what closes it. */
function inserted(position: Position, newText: string, closing: number): Appended {
  return {
    edits: [{ range: { start: position, end: position }, newText }],
    cursor: { line: position.line, character: position.character + newText.length - closing },
  };
}

function inFlow(entry: NewEntry): string {
  return `{ ${entry("flow").join(", ")} }`;
}

function blockLines(indent: string, lead: string, entry: NewEntry): string[] {
  return entry("block").map(
    (field, index) => `${indent}${index === 0 ? lead : " ".repeat(lead.length)}${field}`,
  );
}

/** Blanks before the dashes of a list: as the categories have them. */
function dashIndent(source: YamlSource, lines: TextLines): string {
  return openingAt(source, lines, ["categories"]) === "-"
    ? " ".repeat(source.rangeOf(["categories"]).start.character)
    : indentUnit(lines);
}

function openingAt(source: YamlSource, lines: TextLines, path: readonly string[]): string | undefined {
  const { start } = source.rangeOf(path);
  return lines.line(start.line)[start.character];
}
