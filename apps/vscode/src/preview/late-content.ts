import * as vscode from "vscode";
import type { PreviewContent } from "./preview-kind.js";

/**
 * A content whose code is loaded when a preview is opened: what a window without one never does. Until it is there, what
 * it is told waits, in order.
 * @param load makes the content; where it fails, the preview says that it could not be drawn
 */
export function lateContent<Picture, Message>(
  load: () => Promise<PreviewContent<Picture, Message>>,
): PreviewContent<Picture, Message> {
  const changed = new vscode.EventEmitter<void>();
  let here: PreviewContent<Picture, Message> | undefined;
  let saved: unknown;
  let isDisposed = false;
  const loaded = load().then((content) => {
    if (isDisposed) content.dispose();
    else {
      here = content;
      content.restore?.(saved);
      content.onDidChange(() => changed.fire());
    }
    return content;
  });
  // Where it cannot be loaded, whoever asks for a picture is told.
  const whenLoaded = (run: (content: PreviewContent<Picture, Message>) => void) =>
    void loaded.then(
      (content) => isDisposed || run(content),
      () => undefined,
    );

  return {
    onDidChange: changed.event,
    version: () => here?.version() ?? 0,
    async render(language) {
      const content = await loaded;
      // What a closed one begins to follow for a picture, nobody would close.
      return isDisposed
        ? { picture: undefined, status: { kind: "current" } }
        : await content.render(language);
    },
    changes: (before, after) => here?.changes?.(before, after),
    state: () => (here === undefined ? asState(saved) : (here.state?.() ?? {})),
    restore(state) {
      if (here === undefined) saved = state;
      else here.restore?.(state);
    },
    exports: async (language, script) => (await loaded).exports?.(language, script),
    receive(message) {
      if (here === undefined) whenLoaded((content) => content.receive(message));
      else here.receive(message);
    },
    dispose() {
      isDisposed = true;
      here?.dispose();
      changed.dispose();
    },
  };
}

const asState = (saved: unknown): object => (typeof saved === "object" && saved !== null ? saved : {});
