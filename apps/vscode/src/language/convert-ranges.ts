import * as vscode from "vscode";
import type { FoldingRange, SelectionRange } from "vscode-languageserver-types";
import { toRange } from "./convert-range.js";

const foldingKinds: Readonly<Record<string, vscode.FoldingRangeKind>> = {
  comment: vscode.FoldingRangeKind.Comment,
  imports: vscode.FoldingRangeKind.Imports,
  region: vscode.FoldingRangeKind.Region,
};

export function toFoldingRange({ startLine, endLine, kind }: FoldingRange): vscode.FoldingRange {
  return new vscode.FoldingRange(startLine, endLine, foldingKinds[kind ?? ""]);
}

export function toSelectionRange({ range, parent }: SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(toRange(range), parent && toSelectionRange(parent));
}
