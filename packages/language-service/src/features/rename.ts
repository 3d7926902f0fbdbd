import type { Position } from "@kommuneradar/core";
import { patterns } from "@kommuneradar/schema";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { editName } from "../edits/edit-name.js";
import type { FeatureContext } from "../feature.js";
import { aliasEdits } from "../rename/keep-alias.js";
import { isRefusal, type Refusal, type RenameTarget, renameTarget } from "../rename/target.js";
import type { Site } from "../symbols/symbol-index.js";
import { renameWords } from "../text/rename.js";
import { TextLines } from "../text-lines.js";

/**
 * The edits that give an id another name in every file that uses it, or why it cannot be done. Of a technology the old
 * id is kept among its `aliases` with `keepAlias`.
 */
export function rename(
  context: FeatureContext,
  position: Position,
  newName: string,
  { keepAlias }: { readonly keepAlias: boolean },
): WorkspaceEdit | Refusal {
  const target = renameTarget(context, position);
  if (isRefusal(target)) return target;
  const words = renameWords(context.language);
  const { name, sites, definitions } = target;
  if (newName === name) return { changes: {} };
  if (!patterns.id.test(newName)) return { refused: words.invalidId(newName) };
  const taken = definitions.map((site) => takenBy(target, site, newName)).find((by) => by !== undefined);
  if (taken) {
    return { refused: taken.isAlias ? words.inUseAsAlias(newName, taken.id) : words.inUse(newName) };
  }

  const edits = new Map<string, { readonly lines: TextLines; readonly edits: TextEdit[] }>();
  const editsOf = ({ document }: FeatureContext) => {
    const known = edits.get(document.uri) ?? { lines: new TextLines(document.getText()), edits: [] };
    edits.set(document.uri, known);
    return known;
  };
  for (const { context: file, occurrence } of sites) {
    const { lines, edits } = editsOf(file);
    const range = file.source.rangeOf(occurrence.path);
    const edit = editName(lines, range, name, newName);
    if (edit === undefined) return { refused: words.otherwiseWritten(name, range.start.line + 1) };
    // Through a YAML alias one place may be met twice.
    if (!edits.some((other) => sameStart(other, edit))) edits.push(edit);
  }
  for (const { context: file, occurrence } of definitions) {
    if (occurrence.kind !== "technology") continue;
    const { lines, edits } = editsOf(file);
    const change = { from: name, to: newName, keep: keepAlias };
    const more = aliasEdits(file, lines, Number(occurrence.path[1]), change);
    if (more === undefined) return { refused: words.aliasesNoList };
    edits.push(...more);
  }
  return { changes: Object.fromEntries([...edits].map(([uri, { edits }]) => [uri, edits.sort(byStart)])) };
}

/** The other entry of the list that has a name as its id or as an earlier one. */
function takenBy(
  { symbols }: RenameTarget,
  definition: Site,
  newName: string,
): { readonly id: string; readonly isAlias: boolean } | undefined {
  const { kind, path } = definition.occurrence;
  const entries = symbols
    .sites(kind, definition.context)
    .filter(({ occurrence }) => occurrence.role !== "reference" && occurrence.path[1] !== path[1]);
  const found = entries.find(({ occurrence }) => occurrence.name === newName)?.occurrence;
  if (found === undefined) return undefined;
  const owner = entries.find(
    ({ occurrence }) => occurrence.role === "definition" && occurrence.path[1] === found.path[1],
  );
  return { id: owner?.occurrence.name ?? newName, isAlias: found.role === "alias" };
}

function byStart({ range: { start: a } }: TextEdit, { range: { start: b } }: TextEdit): number {
  return a.line - b.line || a.character - b.character;
}

function sameStart(a: TextEdit, b: TextEdit): boolean {
  return byStart(a, b) === 0;
}
