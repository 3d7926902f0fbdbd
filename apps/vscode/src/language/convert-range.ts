import * as vscode from "vscode";
import type { Location, Position, Range } from "vscode-languageserver-types";

/** LSP's range as VS Code's; both count UTF-16 units from 0. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toPosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}

export function toLocation({ uri, range }: Location): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** VS Code's position as LSP's: a plain value, without VS Code's methods. */
export function fromPosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

export function fromRange({ start, end }: vscode.Range): Range {
  return { start: fromPosition(start), end: fromPosition(end) };
}
