import * as vscode from "vscode";
import type { MarkupContent } from "vscode-languageserver-types";

/** LSP's text, which may be Markdown. Nothing in it may run a command: it can hold what a file says. */
export function toMarkdown(markup: MarkupContent): vscode.MarkdownString;
export function toMarkdown(markup: string | MarkupContent): string | vscode.MarkdownString;
export function toMarkdown(markup: string | MarkupContent): string | vscode.MarkdownString {
  if (typeof markup === "string") return markup;
  return markup.kind === "markdown"
    ? new vscode.MarkdownString(markup.value)
    : new vscode.MarkdownString().appendText(markup.value);
}
