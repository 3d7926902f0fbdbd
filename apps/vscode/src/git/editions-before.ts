import type { Edition, Radar } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { editionFiles } from "./edition-files.js";

/** The edition files of a radar that are earlier than it, the earliest first. */
export async function editionsBefore(file: vscode.Uri, { edition }: Radar): Promise<readonly Edition[]> {
  const editions = await editionFiles(file);
  return editions
    .filter(({ date }) => edition === undefined || date < edition)
    .map(({ date, radar }) => ({ id: date, date, radar }));
}
