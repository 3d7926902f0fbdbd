import { CompletionItemKind } from "vscode-languageserver-types";
import type { DocumentKind } from "../../document-kind.js";
import { relativePath } from "../relative-path.js";
import { defineSource } from "../source.js";

/** The kind of file that a field names. */
const kindOf: Readonly<Record<string, DocumentKind>> = {
  radar: "radar",
  workforce: "workforce",
  "workforce.file": "workforce",
};

/** Files of the workspace, the nearest first, as paths from the folder of the document. */
export const files = defineSource({
  part: "value",
  fields: { estimate: Object.keys(kindOf) },
  *propose({ context, field, siblings }) {
    const paths = context
      .others()
      .filter(({ kind }) => kind === kindOf[field])
      .map(({ document }) => relativePath(context.document.uri, document.uri))
      .filter((path) => path !== undefined && !siblings.includes(path))
      .map(String)
      .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    for (const path of paths) {
      yield { label: path, kind: CompletionItemKind.File, rank: 0, write: { form: "value", text: path } };
    }
  },
});

function depth(path: string): number {
  return path.split("/").length;
}
