import { AnswerRefused, answerTexts } from "@kommuneradar/charts";
import { isTableName, type ServiceDocument } from "@kommuneradar/language-service";
import type { Answer } from "@kommuneradar/schema";
import * as vscode from "vscode";
import { findFiles } from "../documents/find-files.js";
import { isOfWindow } from "./refuse-outside.js";
import type { Asking } from "./tool.js";

/** A file of the window's folders. */
export interface WindowFile {
  /** Its path from the folder, which is how an assistant names it. */
  readonly name: string;
  readonly uri: vscode.Uri;
  readonly kind: Answer<"list_files">["files"][number]["kind"];
  /** As it is now; of a table perhaps its beginning alone, or nothing. */
  readonly document: ServiceDocument | undefined;
}

/** Tables that nothing names are known by their names. */
const tables = { pattern: "**/*.workforce.csv", most: 500 } as const;

/** Our files in the window's folders, by their names; `complete` is false where there may be others. */
export async function windowFiles({ workspaceFiles, service }: Asking) {
  await workspaceFiles.ready();
  const others = await findFiles(tables);
  const found = new Map<string, WindowFile>();
  const add = (uri: vscode.Uri, kind: WindowFile["kind"], document?: ServiceDocument) => {
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return;
    const name = vscode.workspace.asRelativePath(uri);
    found.set(name, { name, uri, kind, document });
  };
  for (const uri of others.files) add(uri, "workforce");
  for (const document of workspaceFiles.files()) {
    // A table that an estimate names is one whatever its header says.
    const isNamed = isTableName(document.uri) && service.estimateNaming(document.uri) !== undefined;
    const kind = isNamed ? "workforce" : service.kind(document);
    if (kind !== undefined && kind !== "mapping") add(vscode.Uri.parse(document.uri), kind, document);
  }
  return {
    files: [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    complete: others.areAll && !workspaceFiles.isIncomplete,
  };
}

/**
 * The files that an assistant names. Those that are listed and no others: whatever a name looks like, it leads nowhere else.
 * @throws AnswerRefused
 */
export async function namedFiles(names: readonly string[], asking: Asking): Promise<readonly WindowFile[]> {
  const { files } = await windowFiles(asking);
  const words = answerTexts(asking.language);
  const named: WindowFile[] = [];
  for (const name of names) {
    const file = files.find((one) => one.name === name);
    if (file === undefined) throw new AnswerRefused(words.notThere(name));
    if (!(await isOfWindow(file.uri))) throw new AnswerRefused(words.outside(name));
    named.push(file);
  }
  return named;
}

/** A file by its name, with its text. */
export async function namedDocument(name: string, asking: Asking) {
  const [file] = await namedFiles([name], asking);
  if (file?.document === undefined) throw new AnswerRefused(answerTexts(asking.language).notThere(name));
  return { ...file, document: file.document };
}
