import * as vscode from "vscode";
import type { ImportSession } from "../import-session.js";

/** A line of what was found, in the order of the lines. */
export interface Step extends vscode.QuickPickItem {
  /** Asks and takes the answer in; undefined for the step that ends the questions. */
  readonly ask?: () => Promise<void>;
}

/** What can be changed of one thing, as lines to pick. Add one: a file here and a line in the index. */
export type Question = (session: ImportSession) => readonly Step[];

/** Lets one of some values be picked; undefined where none was. */
export async function pick<T>(
  title: string,
  items: readonly (vscode.QuickPickItem & { readonly value: T })[],
  placeHolder?: string,
): Promise<T | undefined> {
  const picked = await vscode.window.showQuickPick([...items], {
    title,
    ignoreFocusOut: true,
    ...(placeHolder !== undefined && { placeHolder }),
  });
  return picked?.value;
}
