import { CompletionItemKind } from "vscode-languageserver-types";
import { documentKind } from "../document-kind.js";
import type { FeatureContext } from "../feature.js";
import { fileKey, relativeUri } from "../relative-uri.js";
import { nearestFirst, relativePath } from "./relative-path.js";
import type { Proposal } from "./source.js";

/** Tables of the workspace that are not called a workforce and not named already, nearest first. */
export function* proposeTables(
  context: FeatureContext,
  named: readonly string[],
  rank: NonNullable<Proposal["rank"]>,
): Generator<Proposal> {
  const { uri } = context.document;
  const taken = new Set(named.map((file) => fileKey(relativeUri(uri, file) ?? "")));
  const paths = context
    .tables()
    .filter((table) => !taken.has(fileKey(table)) && documentKind(table, "") !== "workforce")
    .map((table) => relativePath(uri, table))
    .filter((path) => path !== undefined);
  for (const path of nearestFirst(paths)) {
    yield { label: path, kind: CompletionItemKind.File, rank, write: { form: "value", text: path } };
  }
}
