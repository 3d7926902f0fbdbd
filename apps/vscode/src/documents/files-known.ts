import type { WorkspaceFiles } from "../language/workspace-files.js";
import { cancellable } from "../text/cancellable.js";
import { t } from "../text/localize.js";

/**
 * For a command that rests on the files of the window: waits until they are known. Where they are far away that is shown,
 * and who cancels waits no longer; the search goes on for others.
 * @throws vscode.CancellationError
 */
export function filesKnown(files: Pick<WorkspaceFiles, "ready">): Promise<void> {
  return cancellable(t("Looking for files"), (signal) =>
    Promise.race([
      files.ready(),
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ]),
  );
}
