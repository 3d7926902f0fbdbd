import { readEstimateFile } from "@kommuneradar/core";
import type { ServiceDocument } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { serviceText } from "./service.js";

/** A header stands within so many bytes. */
const headBytes = 16_384;
/** A file system hands over whole files only: larger ones are not fetched for their first line. */
const mostBytes = 5 * 1024 * 1024;

/** The beginnings of the workforce tables that estimate files name, by address: what their headers say of the codes. */
export class TableHeads {
  /** By estimate file, then by the table's address. */
  private readonly byEstimate = new Map<string, ReadonlyMap<string, ServiceDocument>>();

  all(): ReadonlyMap<string, ServiceDocument> {
    return new Map([...this.byEstimate.values()].flatMap((heads) => [...heads]));
  }

  /** Reads the beginnings of the tables that an estimate file names, and tells which; of any other text none. */
  async follow(key: string, uri: vscode.Uri, text: string | undefined): Promise<readonly string[]> {
    const named =
      text?.includes("estimate/") === true ? readEstimateFile(text).estimate?.workforce : undefined;
    if (named === undefined) {
      this.byEstimate.delete(key);
      return [];
    }
    const heads = new Map<string, ServiceDocument>();
    for (const { file } of named) {
      const table = vscode.Uri.joinPath(uri, "..", file.replaceAll("\\", "/"));
      const head = await headOf(table);
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
    if ((await fs.stat(uri)).size > mostBytes) return undefined;
    const bytes = (await fs.readFile(uri)).subarray(0, headBytes);
    const text = new TextDecoder().decode(bytes);
    // Up to the last whole line: half a row is none.
    return text.slice(0, text.lastIndexOf("\n") + 1) || text;
  } catch {
    return undefined;
  }
}
