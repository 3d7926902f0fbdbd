import * as vscode from "vscode";
import {
  type CompletionItem,
  type InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  type TextEdit,
} from "vscode-languageserver-types";
import { toCommand } from "./convert-command.js";
import { toTextEdit } from "./convert-edit.js";
import { toMarkdown } from "./convert-markup.js";
import { toRange } from "./convert-range.js";

/** A completion whose text is an edit. LSP numbers kinds from 1, in VS Code's order; VS Code from 0. */
export function toCompletionItem(item: CompletionItem): vscode.CompletionItem {
  const label = item.labelDetails === undefined ? item.label : { label: item.label, ...item.labelDetails };
  const converted = new vscode.CompletionItem(label, item.kind && item.kind - 1);
  const { textEdit } = item;
  const text = textEdit?.newText ?? item.insertText ?? item.label;
  converted.insertText =
    item.insertTextFormat === InsertTextFormat.Snippet ? new vscode.SnippetString(text) : text;
  if (textEdit !== undefined) converted.range = rangeOf(textEdit);
  if (item.detail !== undefined) converted.detail = item.detail;
  if (item.documentation !== undefined) converted.documentation = toMarkdown(item.documentation);
  if (item.filterText !== undefined) converted.filterText = item.filterText;
  if (item.sortText !== undefined) converted.sortText = item.sortText;
  if (item.insertTextMode === InsertTextMode.asIs) converted.keepWhitespace = true;
  if (item.preselect !== undefined) converted.preselect = item.preselect;
  if (item.commitCharacters !== undefined) converted.commitCharacters = [...item.commitCharacters];
  if (item.tags !== undefined) converted.tags = [...item.tags];
  if (item.additionalTextEdits !== undefined) {
    converted.additionalTextEdits = item.additionalTextEdits.map(toTextEdit);
  }
  if (item.command !== undefined) converted.command = toCommand(item.command);
  return converted;
}

function rangeOf(edit: TextEdit | InsertReplaceEdit): NonNullable<vscode.CompletionItem["range"]> {
  return "range" in edit
    ? toRange(edit.range)
    : { inserting: toRange(edit.insert), replacing: toRange(edit.replace) };
}
