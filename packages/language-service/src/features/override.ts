import { type Position, type Range, readEstimateFile, type YamlPath } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { appendEntry } from "../edits/append-entry.js";
import { applyEdits } from "../edits/apply-edits.js";
import { insertKey } from "../edits/insert-key.js";
import { endOfValue } from "../edits/place-key.js";
import type { FeatureContext } from "../feature.js";
import { hasSource, type YamlContext } from "../symbols/symbol-index.js";
import { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";

/** A value to use for an occupation in place of the score set's. */
export interface NewOverride {
  /** A code in the classification of the workforce file. */
  readonly occupation: string;
  /** 0–1. */
  readonly probability: number;
}

/** Edits, none where the override is there already; and where its reason is written, in the text that they make. */
export interface OverrideEdit {
  readonly edits: TextEdit[];
  readonly cursor: Position;
}

/**
 * Writes an override of an occupation's value into an estimate file, in the style of those that are there, its reason
 * left to be written. One that is there already keeps its value. Null where the text has no place for it.
 */
export function override(
  context: FeatureContext,
  { occupation, probability }: NewOverride,
): OverrideEdit | null {
  if (context.kind !== "estimate" || !hasSource(context)) return null;
  const lines = new TextLines(context.document.getText());
  const entries = valueAt(context.source.value, ["overrides"]);
  const index = Array.isArray(entries)
    ? entries.findIndex((entry) => valueAt(entry, ["occupation"]) === occupation)
    : -1;
  if (index >= 0) return reasonOf(context, lines, ["overrides", index]);
  const added = appendEntry(context.source, lines, "overrides", () => [
    `occupation: ${codeText(occupation)}`,
    `probability: ${probability}`,
    `because: ""`,
  ]);
  if (added === null || !isRead(context, added.edits, occupation)) return null;
  // Inside the quotation marks.
  return { ...added, cursor: { ...added.cursor, character: added.cursor.character - 1 } };
}

/** Whether the text still reads with the edits made: a half-typed list may swallow what is put behind it. */
function isRead({ document }: YamlContext, edits: readonly TextEdit[], occupation: string): boolean {
  const { estimate } = readEstimateFile(applyEdits(document.getText(), edits));
  return estimate?.overrides.some((one) => one.occupation === occupation) === true;
}

/** Where the reason of an override is written, after an empty one is made if there is none. */
function reasonOf(context: YamlContext, lines: TextLines, entry: YamlPath): OverrideEdit | null {
  const { source } = context;
  const path = [...entry, "because"];
  const reason = valueAt(source.value, path);
  if (reason === undefined) {
    const edit = insertKey({ ...context, lines }, entry, "because", `""`);
    return edit === undefined ? null : { edits: [edit], cursor: lastQuote(edit) };
  }
  if (reason === null) {
    const behind = endOfValue(source, lines, path);
    const edit = { range: { start: behind, end: behind }, newText: ` ""` };
    return { edits: [edit], cursor: lastQuote(edit) };
  }
  return { edits: [], cursor: endOfText(lines, source.rangeOf(path)) };
}

/** Before the last quotation mark of a text put in, whose lines before it are counted too. */
function lastQuote({ range: { start }, newText }: TextEdit): Position {
  const before = newText.slice(0, newText.lastIndexOf(`"`)).split("\n");
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line: start.line, character: start.character + last }
    : { line: start.line + before.length - 1, character: last };
}

/** The end of a value, before the quotation mark or bracket that closes it. */
function endOfText(lines: TextLines, { end }: Range): Position {
  const closes = /["'}\]]/.test(lines.line(end.line)[end.character - 1] ?? "");
  return closes ? { line: end.line, character: end.character - 1 } : end;
}

/** A code of digits as it is; with a leading zero or a hyphen in quotation marks, lest another reader take it for less. */
function codeText(code: string): string {
  return /^[1-9]\d*$/.test(code) ? code : JSON.stringify(code);
}
