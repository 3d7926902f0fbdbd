import { mostScoreFileSize } from "@kommuneradar/core";
import * as vscode from "vscode";
import { readBytes } from "./followed-file.js";

/** The bytes of a score file; of one that is too large to be one, as many as show that. */
export async function readScoreBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostScoreFileSize) return new Uint8Array(mostScoreFileSize + 1);
  } catch {
    return undefined;
  }
  return await readBytes(uri);
}
