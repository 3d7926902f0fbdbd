import { type Drive, formatNumber } from "@kommuneradar/core";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import { finishInTurns } from "../workforce/read-in-turns.js";

/** Does a job that takes steps, and hears how many rows it has gone through. */
export type Work = <T>(job: (drive: Drive, tell: (rows: number) => void) => Promise<T>) => Promise<T>;

/** What takes less is done without a word: a message that comes and goes would only disturb. */
const quiet = 500;
const between = 250;

/**
 * Does jobs so that the extension host has its turns; one that takes long shows how far it is, and can be cancelled.
 * @throws vscode.CancellationError
 */
export function workInTurns(title: string): Work {
  return async (job) => {
    let isCancelled = false;
    let rows = 0;
    const check = () => {
      if (isCancelled) throw new vscode.CancellationError();
    };
    const done = job(
      (steps) => finishInTurns(steps, check),
      (gone) => {
        rows = gone;
      },
    );
    const late = setTimeout(() => {
      const location = vscode.ProgressLocation.Notification;
      void vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
        token.onCancellationRequested(() => {
          isCancelled = true;
        });
        let told = -1;
        const say = () => {
          if (rows !== told)
            progress.report({ message: t("row {0}", formatNumber(rows, currentLanguage(), 0)) });
          told = rows;
          again = setTimeout(say, between);
        };
        let again = setTimeout(say, 0);
        await done.then(
          () => {},
          // Told by whoever asked for the work.
          () => {},
        );
        clearTimeout(again);
      });
    }, quiet);
    try {
      return await done;
    } finally {
      clearTimeout(late);
    }
  };
}
