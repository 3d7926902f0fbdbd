import type { SourceOptions } from "@kommuneradar/core";
import { importWords } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage } from "../../text/localize.js";
import type { ImportSession } from "../import-session.js";

/** Reads the file another way, or tells why it cannot be; then nothing is changed. */
export async function takeSource(session: ImportSession, change: SourceOptions): Promise<void> {
  const refused = await session.chooseSource(change);
  if (refused === undefined) return;
  void vscode.window.showErrorMessage(importWords(currentLanguage()).refusals[refused]);
}
