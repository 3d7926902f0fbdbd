import { type CompletionItem, InsertTextFormat } from "vscode-languageserver-types";

/** The same completion for an editor that knows no snippets: what stands in its tab stops is plain text. */
export function withoutStops(item: CompletionItem): CompletionItem {
  const { textEdit } = item;
  if (item.insertTextFormat !== InsertTextFormat.Snippet || textEdit === undefined) return item;
  const newText = textEdit.newText
    .replaceAll(/\$\{\d+\|((?:\\.|[^\\,|])*)(?:\\.|[^\\|])*\|\}/g, "$1")
    .replaceAll(/\$\{\d+(?::((?:\\.|[^\\}])*))?\}|\$\d+/g, (_, text: string | undefined) => text ?? "")
    .replaceAll(/\\([\\$},|])/g, "$1");
  return { ...item, insertTextFormat: InsertTextFormat.PlainText, textEdit: { ...textEdit, newText } };
}
