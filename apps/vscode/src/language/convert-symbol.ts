import * as vscode from "vscode";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { toRange } from "./convert-range.js";

/** LSP numbers kinds of symbols from 1, in VS Code's order; VS Code from 0. */
export function toDocumentSymbol(symbol: DocumentSymbol): vscode.DocumentSymbol {
  const { name, detail = "", kind, range, selectionRange, children = [], tags } = symbol;
  const converted = new vscode.DocumentSymbol(
    // VS Code refuses a symbol without a name, and with it all others of the document.
    name.trim() === "" ? "–" : name,
    detail,
    kind - 1,
    toRange(range),
    toRange(selectionRange),
  );
  converted.children = children.map(toDocumentSymbol);
  if (tags !== undefined) converted.tags = [...tags];
  return converted;
}
