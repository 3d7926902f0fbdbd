import { afterEach, beforeEach, expect, test } from "vitest";
import type * as vscode from "vscode";
import { EventEmitter, Uri } from "vscode";
import * as z from "zod";
import type { PreviewContent } from "../../src/preview/preview-kind.js";
import { PreviewManager } from "../../src/preview/preview-manager.js";
import { panelOf } from "../support/panel.js";
import { editor } from "../support/vscode-workspace.js";

/** A content that keeps whatever it is told to go on from. */
class Kept implements PreviewContent<string, Message> {
  kept: unknown;
  readonly onDidChange = new EventEmitter<void>().event;
  constructor(readonly document: vscode.Uri) {}
  version = () => 1;
  render = () => {
    const rendered = { picture: "picture", status: { kind: "current" } as const };
    return drawing === undefined ? rendered : drawing.then(() => rendered);
  };
  receive(message: Message): void {
    this.kept = message;
  }
  state = () => ({ kept: this.kept });
  restore(state: unknown): void {
    this.kept = state;
  }
  dispose = () => undefined;
}

type Message = z.infer<typeof message>;
const message = z.object({ type: z.string(), source: z.string() });
const extensionUri = Uri.parse("file:///extension");
const file = Uri.parse("file:///x/a.radar.yaml");

let contents: Kept[];
/** What a picture waits for. */
let drawing: Promise<void> | undefined;
let manager: PreviewManager<string, Message>;
beforeEach(() => {
  editor.reset();
  contents = [];
  drawing = undefined;
  const kind = {
    viewType: "kept",
    bundle: "kept",
    messages: message,
    title: String,
    open(document: vscode.Uri) {
      const content = new Kept(document);
      contents.push(content);
      return content;
    },
  };
  manager = new PreviewManager(kind, extensionUri, {} as vscode.LogOutputChannel);
});
afterEach(() => manager.dispose());

test("after a restart a content goes on from what its page kept, and a page that loads anew tells it nothing", async () => {
  const { panel, receive, posted } = panelOf();
  const state = { source: file.toString(), base: "HEAD" };
  await manager.deserializeWebviewPanel(panel, state);
  expect(contents.map(({ kept }) => kept)).toEqual([state]);
  receive({ type: "compareWith", source: file.toString() });
  receive({ type: "ready", source: file.toString() });
  expect(contents[0]?.kept).toMatchObject({ type: "compareWith" });
  expect(posted.at(-1)).toMatchObject({ type: "picture", source: file.toString() });
});

test("after its file was renamed the content goes on from where it was", async () => {
  await manager.deserializeWebviewPanel(panelOf().panel, { source: file.toString() });
  const kept = { type: "compareWith", source: file.toString() };
  manager.find(file)?.tell(kept);
  const renamed = Uri.parse("file:///x/b.radar.yaml");
  editor.rename(file, renamed);
  expect(contents.map(({ document }) => document)).toEqual([file, renamed]);
  expect(contents[1]?.kept).toEqual({ kept });
});

test("which preview is in front is told of when it changes, also when the last is closed", async () => {
  const { panel, change } = panelOf();
  let told = 0;
  manager.onDidChangeFront(() => told++);
  await manager.deserializeWebviewPanel(panel, { source: file.toString() });
  change();
  expect([told, manager.inFront()?.toString()]).toEqual([1, file.toString()]);
  panel.dispose();
  expect([told, manager.inFront()]).toEqual([2, undefined]);
});

test("a picture that is ready after its preview was closed asks nothing more of the panel", async () => {
  const { panel, posted } = panelOf();
  let draw: () => void = () => undefined;
  drawing = new Promise((resolve) => {
    draw = resolve;
  });
  await manager.deserializeWebviewPanel(panel, { source: file.toString() });
  panel.dispose();
  draw();
  // What the panel is asked after it is closed, it throws; what is thrown unheard fails the test.
  await new Promise((done) => setTimeout(done));
  expect(posted).toEqual([]);
});

test("a panel whose page kept nothing is closed", async () => {
  const { panel } = panelOf();
  let isClosed = false;
  panel.onDidDispose(() => {
    isClosed = true;
  });
  await manager.deserializeWebviewPanel(panel, { base: "HEAD" });
  expect([isClosed, contents]).toEqual([true, []]);
});
