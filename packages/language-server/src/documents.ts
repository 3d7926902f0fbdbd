import { withLineFeeds } from "@kommuneradar/core";
import type { ServiceDocument } from "@kommuneradar/language-service";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** An open document as the service takes it. */
export function serviceDocument(document: TextDocument): ServiceDocument {
  return {
    uri: document.uri,
    version: document.version,
    getText: () => withLineFeeds(document.getText()),
    lineAt(line) {
      if (line >= document.lineCount) return undefined;
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      return document.getText(range).replace(/\r?\n$|\r$/, "");
    },
  };
}
