import { CompletionItemKind } from "vscode-languageserver-types";
import { documentKind } from "../../document-kind.js";
import { fileKey, relativeUri } from "../../relative-uri.js";
import { nearestFirst, relativePath } from "../relative-path.js";
import { defineSource } from "../source.js";

/** Tables of the workspace that may be mappings of occupations: those that are not called something else. */
export const mappingFiles = defineSource({
  part: "value",
  fields: { estimate: ["workforce.mapping"] },
  *propose({ context }) {
    const { uri } = context.document;
    const { workforce = [], scoreFiles = [] } = context.estimate?.estimate ?? {};
    const taken = new Set(
      [...workforce, ...scoreFiles].map(({ file }) => fileKey(relativeUri(uri, file) ?? "")),
    );
    const paths = context
      .tables()
      .filter((table) => !taken.has(fileKey(table)) && documentKind(table, "") !== "workforce")
      .map((table) => relativePath(uri, table))
      .filter((path) => path !== undefined);
    for (const path of nearestFirst(paths)) {
      yield { label: path, kind: CompletionItemKind.File, rank: 0, write: { form: "value", text: path } };
    }
  },
});
