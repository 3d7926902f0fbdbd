import type { ServiceDocument } from "@kommuneradar/language-service";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as vscode from "vscode";
import { CancellationTokenSource, Uri } from "vscode";
import type { Host } from "../../src/host.js";
import { askAcross } from "../../src/language/ask.js";
import { serviceAlone } from "../support/service.js";
import { editor } from "../support/vscode-workspace.js";

const radar = "kommuneradar: radar/1\ntitle: Test\n";

let stop: CancellationTokenSource;
/** Files whose text was asked for, in order. */
let read: string[];
beforeEach(() => {
  editor.reset();
  stop = new CancellationTokenSource();
  read = [];
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const filesNamed = (names: readonly string[], whenRead: (name: string) => void): ServiceDocument[] =>
  names.map((name) => ({
    uri: `file:///by/${name}.radar.yaml`,
    version: 1,
    getText() {
      if (!read.includes(name)) {
        read.push(name);
        whenRead(name);
      }
      return radar;
    },
  }));

function asking(files: readonly ServiceDocument[], ready = Promise.resolve()) {
  const host = {
    service: serviceAlone(),
    log: { error: (_: string, error: unknown) => expect.unreachable(String(error)) },
    workspaceFiles: { ready: () => ready, files: () => files },
  } as unknown as Host;
  const document = editor.open(Uri.parse("file:///by/asked.radar.yaml"), radar);
  const question = vi.fn(() => "answer");
  return {
    question,
    answer: askAcross(host, document as unknown as vscode.TextDocument, stop.token, question),
  };
}

test("an answer across files comes when all of them are read", async () => {
  const { answer } = asking(filesNamed(["a", "b"], () => {}));
  expect(await answer).toBe("answer");
  expect(read).toEqual(["a", "b"]);
});

test("nobody who has gone waits for files that are still looked for", async () => {
  const { answer, question } = asking([], new Promise(() => {}));
  stop.cancel();
  expect(await answer).toBeUndefined();
  expect(question).not.toHaveBeenCalled();
});

test("nothing more is read when nobody waits for it", async () => {
  const files = filesNamed(["a", "b", "c"], (name) => name === "b" && stop.cancel());
  const { answer, question } = asking(files);
  expect(await answer).toBeUndefined();
  expect(read).toEqual(["a", "b"]);
  expect(question).not.toHaveBeenCalled();
});

test("who goes away while files are read is heard between two of them", async () => {
  // A file takes longer than a turn; the word that nobody waits comes as any message does, when the host has a turn.
  const files = filesNamed(["a", "b", "c"], () => {
    vi.setSystemTime(Date.now() + 20);
    setTimeout(() => stop.cancel(), 0);
  });
  const { answer } = asking(files);
  expect(await answer).toBeUndefined();
  expect(read).toEqual(["a"]);
});
