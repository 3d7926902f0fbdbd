import { window } from "vscode";

interface Shown {
  readonly options: { readonly title: string; readonly cancellable: boolean };
  readonly messages: readonly string[];
  /** A press on *Cancel*. */
  cancel(): void;
  /** It is shown no more. */
  readonly gone: Promise<unknown>;
}

/** What progress is shown from now on; `press` is called as each begins. */
export function progressShown(press: (shown: Shown) => void = () => {}): readonly Shown[] {
  const all: Shown[] = [];
  Object.assign(window, {
    withProgress: (
      options: Shown["options"],
      task: (progress: object, token: object) => Promise<unknown>,
    ) => {
      const heard: (() => void)[] = [];
      const messages: string[] = [];
      const progress = { report: ({ message }: { message: string }) => messages.push(message) };
      const token = { onCancellationRequested: (hear: () => void) => heard.push(hear) };
      const gone = task(progress, token);
      const cancel = () => {
        for (const hear of heard) hear();
      };
      const shown = { options, messages, cancel, gone };
      all.push(shown);
      press(shown);
      return gone;
    },
  });
  return all;
}
