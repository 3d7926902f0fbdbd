import { type Drive, formatNumber } from "@kommuneradar/core";
import { cancellable } from "../text/cancellable.js";
import { currentLanguage, t } from "../text/localize.js";
import { finishInTurns } from "../workforce/read-in-turns.js";

/** Does a job that takes steps, and hears how many rows it has gone through. */
export type Work = <T>(job: (drive: Drive, tell: (rows: number) => void) => Promise<T>) => Promise<T>;

/**
 * Does jobs so that the extension host has its turns; one that takes long shows how far it is, and can be cancelled.
 * @throws vscode.CancellationError
 */
export function workInTurns(title: string): Work {
  return (job) => {
    let rows = 0;
    return cancellable(
      title,
      (signal) =>
        job(
          (steps) => finishInTurns(steps, () => signal.throwIfAborted()),
          (gone) => {
            rows = gone;
          },
        ),
      () => t("row {0}", formatNumber(rows, currentLanguage(), 0)),
    );
  };
}
