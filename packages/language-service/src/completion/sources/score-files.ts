import { CompletionItemKind } from "vscode-languageserver-types";
import { documentKind } from "../../document-kind.js";
import { fileKey, relativeUri } from "../../relative-uri.js";
import { nearestFirst, relativePath } from "../relative-path.js";
import { defineSource } from "../source.js";

/** Tables of the workspace that may hold score sets of one's own: those that are not called something else. */
export const scoreFiles = defineSource({
  part: "value",
  fields: { estimate: ["scores", "scores.file"] },
  *propose({ context, siblings }) {
    const { uri } = context.document;
    const workforce = context.estimate?.estimate?.workforce ?? [];
    const named = [...workforce.flatMap(({ file, mapping = file }) => [file, mapping]), ...siblings];
    const taken = new Set(named.map((file) => fileKey(relativeUri(uri, file) ?? "")));
    const paths = context
      .tables()
      .filter((table) => !taken.has(fileKey(table)) && documentKind(table, "") !== "workforce")
      .map((table) => relativePath(uri, table))
      .filter((path) => path !== undefined);
    for (const path of nearestFirst(paths)) {
      yield { label: path, kind: CompletionItemKind.File, rank: 2, write: { form: "value", text: path } };
    }
  },
});
