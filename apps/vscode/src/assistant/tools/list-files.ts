import { pageOf } from "@kommuneradar/charts";
import * as vscode from "vscode";
import type { AssistantTool } from "../tool.js";
import { type WindowFile, windowFiles } from "../window-files.js";

export const listFiles: AssistantTool<"list_files"> = {
  name: "list_files",
  async answer({ kind, offset }, asking) {
    const { files, complete } = await windowFiles(asking);
    const asked = files.filter((one) => kind === undefined || one.kind === kind);
    const listed = await Promise.all(
      asked.map(async (one) => ({ file: one.name, kind: one.kind, bytes: await bytesOf(one) })),
    );
    const { items, count, next } = pageOf(listed, offset);
    return { files: items, count, next, complete };
  },
};

/** On disk; what was never saved has none there, and is as long as it is written. */
async function bytesOf({ uri, document }: WindowFile): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size;
  } catch {
    return new TextEncoder().encode(document?.getText() ?? "").length;
  }
}
