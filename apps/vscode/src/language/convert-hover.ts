import * as vscode from "vscode";
import { type Hover, MarkupContent } from "vscode-languageserver-types";
import { toMarkdown } from "./convert-markup.js";
import { toRange } from "./convert-range.js";

export function toHover({ contents, range }: Hover): vscode.Hover {
  const shown = Array.isArray(contents) ? contents : [contents];
  return new vscode.Hover(
    shown.map((one) =>
      typeof one === "string"
        ? new vscode.MarkdownString(one)
        : MarkupContent.is(one)
          ? toMarkdown(one)
          : new vscode.MarkdownString().appendCodeblock(one.value, one.language),
    ),
    range && toRange(range),
  );
}
