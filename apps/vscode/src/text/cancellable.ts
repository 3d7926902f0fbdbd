import * as vscode from "vscode";

/** What takes less is done without a word: a message that comes and goes would only disturb. */
const quiet = 500;
const between = 250;

/**
 * Does a job; one that takes long is shown, and can be cancelled. A job that hears `signal` ends at once then, of another
 * nothing is made use of.
 * @param message how far it is, asked again and again; "" for nothing to tell
 * @throws vscode.CancellationError
 */
export async function cancellable<T>(
  title: string,
  job: (signal: AbortSignal) => Promise<T>,
  message: () => string = () => "",
): Promise<T> {
  const stop = new AbortController();
  const done = job(stop.signal).then((result) => {
    stop.signal.throwIfAborted();
    return result;
  });
  const late = setTimeout(() => {
    const location = vscode.ProgressLocation.Notification;
    void vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      token.onCancellationRequested(() => stop.abort(new vscode.CancellationError()));
      let told = "";
      const say = () => {
        const now = message();
        if (now !== told) progress.report({ message: now });
        told = now;
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
}
