import * as vscode from "vscode";
import { t } from "./localize.js";

/**
 * Says that something could not be done, and why; the log has the whole of it, a press away.
 * @param words the message, given the reason
 */
export async function tellFailure(
  log: vscode.LogOutputChannel,
  command: string,
  error: unknown,
  words: (reason: string) => string,
): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  log.error(command, error instanceof Error ? error : reason);
  const showLog = t("Show Log");
  const chosen = await vscode.window.showErrorMessage(words(reason), showLog);
  if (chosen === showLog) log.show();
}
