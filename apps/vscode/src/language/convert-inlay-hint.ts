import * as vscode from "vscode";
import type { InlayHint } from "vscode-languageserver-types";
import { toTextEdit } from "./convert-edit.js";
import { toMarkdown } from "./convert-markup.js";
import { toPosition } from "./convert-range.js";

export function toInlayHint(hint: InlayHint): vscode.InlayHint {
  const label = typeof hint.label === "string" ? hint.label : hint.label.map(({ value }) => value).join("");
  const converted = new vscode.InlayHint(toPosition(hint.position), label, hint.kind);
  if (hint.tooltip !== undefined) converted.tooltip = toMarkdown(hint.tooltip);
  if (hint.paddingLeft !== undefined) converted.paddingLeft = hint.paddingLeft;
  if (hint.paddingRight !== undefined) converted.paddingRight = hint.paddingRight;
  if (hint.textEdits !== undefined) converted.textEdits = hint.textEdits.map(toTextEdit);
  return converted;
}
