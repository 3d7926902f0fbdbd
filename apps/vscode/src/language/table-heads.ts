import {
  headText,
  type ServiceDocument,
  tablesNamedIn,
  workspaceLimits,
} from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { isReadable } from "../documents/outside-files.js";
import { serviceText } from "./service.js";

/** The beginnings of the workforce tables that estimate files name, by address: what their headers say of the codes. */
export class TableHeads {
  /** By estimate file, then by the table's address. */
  private readonly byEstimate = new Map<string, ReadonlyMap<string, ServiceDocument>>();

  all(): ReadonlyMap<string, ServiceDocument> {
    return new Map([...this.byEstimate.values()].flatMap((heads) => [...heads]));
  }

  /** Reads the beginnings of the tables that an estimate file names, and tells which; of any other text none. */
  async follow(key: string, uri: vscode.Uri, text: string | undefined): Promise<readonly string[]> {
    const named = text === undefined ? [] : tablesNamedIn(uri.toString(), text);
    if (named.length === 0) {
      this.byEstimate.delete(key);
      return [];
    }
    const heads = new Map<string, ServiceDocument>();
    for (const address of named) {
      const table = vscode.Uri.parse(address);
      const head = (await isReadable(table, [uri])) ? await headOf(table) : undefined;
      if (head !== undefined) heads.set(table.toString(), serviceText(table, head));
    }
    this.byEstimate.set(key, heads);
    return [...heads.keys()];
  }

  forget(key: string): void {
    this.byEstimate.delete(key);
  }
}

async function headOf(uri: vscode.Uri): Promise<string | undefined> {
  const { fs } = vscode.workspace;
  try {
    // A file system hands over whole files only: larger ones are not fetched for their first line.
    if ((await fs.stat(uri)).size > workspaceLimits.bytes) return undefined;
    return headText(await fs.readFile(uri));
  } catch {
    return undefined;
  }
}
