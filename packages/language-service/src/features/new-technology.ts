import type { Position } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { appendEntry, type NewEntry } from "../edits/append-entry.js";
import { unquoted } from "../edits/edit-name.js";
import type { FeatureContext } from "../feature.js";
import { hasSource } from "../symbols/symbol-index.js";
import { yamlText } from "../templates/yaml-text.js";
import { TextLines } from "../text-lines.js";

/** What a new entry of a radar starts with. */
export interface NewTechnology {
  readonly id: string;
  readonly title: string;
  readonly category: string;
}

/**
 * Appends an entry to a radar's list, in the list's own style and indentation. `cursor`: behind the entry, in the text
 * as it then is, where its writer goes on. Null where there is no list to append to and none can be made.
 */
export function newTechnology(
  context: FeatureContext,
  { id, title, category }: NewTechnology,
): { readonly edits: TextEdit[]; readonly cursor: Position } | null {
  if (context.kind !== "radar" || !hasSource(context)) return null;
  const entry: NewEntry = (style) => [
    `id: ${unquoted(id)}`,
    `title: ${yamlText(title, style)}`,
    `category: ${yamlText(category, style)}`,
  ];
  return appendEntry(context.source, new TextLines(context.document.getText()), "technologies", entry);
}
