import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";
import { errand } from "../protocol/errand.js";
import { runErrand } from "./run-errand.js";

// The page's policy forbids code made from text, which zod would else try.
z.config({ jitless: true });

/** What VS Code gives a page; available once. */
interface VsCodeApi {
  postMessage(message: object): void;
  getState(): unknown;
  setState(state: object): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** The page's door to the extension host. */
export interface HostDoor<Outgoing> {
  /** URI of the previewed document, as text. */
  readonly source: string;
  post(message: Outgoing): void;
  /** Lets the reader choose what to save or copy of what is shown. */
  askExport(): void;
  /** State that survives hiding the page and restarting VS Code. */
  readState(): unknown;
  writeState(state: object): void;
}

/**
 * Connects the page: messages are validated and, when they are for another document, dropped. The document's
 * address comes with the page; after a rename the host's messages bring the new one.
 */
export function connectHost<Incoming extends { type: string; source: string }, Outgoing extends object>(
  messages: z.ZodType<Incoming>,
  receive: (message: Incoming) => void,
): HostDoor<Outgoing> {
  const api = acquireVsCodeApi();
  let source = document.getElementById("root")?.dataset["source"] ?? "";
  let state: object = {};
  const stored = api.getState();
  if (typeof stored === "object" && stored !== null) state = stored;

  const writeState = (next: object) => {
    state = { ...next, source };
    api.setState(state);
  };
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const asked = readMessage(errand, event.data);
    if (asked !== undefined) {
      void runErrand(asked).then((done) => api.postMessage(done));
      return;
    }
    const message = readMessage(messages, event.data);
    if (message === undefined) return;
    if (message.source !== source) {
      if (message.type !== "picture") return;
      source = message.source;
      writeState(state);
    }
    receive(message);
  });
  writeState(state);
  return {
    get source() {
      return source;
    },
    post: (message) => api.postMessage(message),
    askExport: () => api.postMessage({ type: "export", source }),
    readState: () => state,
    writeState,
  };
}
