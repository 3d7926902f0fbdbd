import { CompletionItemKind } from "vscode-languageserver-types";
import type { DocumentKind } from "../../document-kind.js";
import { nearestFirst, relativePath } from "../relative-path.js";
import { defineSource } from "../source.js";

/** The kind of file that a field names. */
const kindOf: Readonly<Record<string, DocumentKind>> = {
  radar: "radar",
  plan: "plan",
  workforce: "workforce",
  "workforce.file": "workforce",
};

/** Files of the workspace, the nearest first, as paths from the folder of the document. */
export const files = defineSource({
  part: "value",
  fields: { estimate: Object.keys(kindOf), projects: ["radar"], plan: ["radar"] },
  *propose({ context, field, siblings }) {
    const paths = context
      .others()
      .filter(({ kind }) => kind === kindOf[field])
      .map(({ document }) => relativePath(context.document.uri, document.uri))
      .filter((path) => path !== undefined && !siblings.includes(path))
      .map(String);
    for (const path of nearestFirst(paths)) {
      yield { label: path, kind: CompletionItemKind.File, rank: 0, write: { form: "value", text: path } };
    }
  },
});
