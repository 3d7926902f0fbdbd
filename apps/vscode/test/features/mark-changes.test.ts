import type { ServiceDocument } from "@kommuneradar/language-service";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EventEmitter, Uri } from "vscode";
import { markChanges } from "../../src/features/mark-changes.js";
import type { Host } from "../../src/host.js";
import { radarText } from "../support/radar-text.js";
import { editor, window } from "../support/vscode-workspace.js";

vi.mock("../../src/compare/change-decorations.js", () => ({
  changeDecorations: () => ({ show: () => undefined, dispose: () => undefined }),
}));

const bases = new EventEmitter<ReadonlySet<string>>();
let asked: string[];
const host = {
  bases: { onDidChange: bases.event },
  service: {
    changes(document: ServiceDocument) {
      asked.push(document.uri.slice(document.uri.lastIndexOf("/") + 1));
      return [];
    },
  },
} as unknown as Host;
const askedWithin = async (milliseconds: number) => {
  asked = [];
  await vi.advanceTimersByTimeAsync(milliseconds);
  return asked;
};

beforeEach(() => {
  editor.reset();
  vi.useFakeTimers();
  asked = [];
});
afterEach(() => vi.useRealTimers());

test("nothing is asked while the extension starts, and afterwards of each radar what may be another", async () => {
  const [a, b] = ["a", "b"].map((name) =>
    editor.open(Uri.parse(`file:///x/${name}.radar.yaml`), radarText("trial")),
  );
  if (a === undefined || b === undefined) throw new Error("no documents");
  const other = editor.open(Uri.parse("file:///x/c.md"), "", "markdown");
  window.visibleTextEditors = [a, b, other].map((document) => ({ document }));
  const feature = markChanges(host);
  expect(asked).toEqual([]);
  expect(await askedWithin(1000)).toEqual(["a.radar.yaml", "b.radar.yaml"]);

  asked = [];
  editor.type(a, radarText("adopt"));
  expect(asked).toEqual(["a.radar.yaml"]);
  for (const ring of ["hold", "assess", "trial"]) editor.type(a, radarText(ring));
  bases.fire(new Set([b.uri.toString()]));
  editor.type(other, "# x");
  expect(await askedWithin(1000)).toEqual(["a.radar.yaml", "b.radar.yaml"]);
  feature.dispose();
});

test("an extension that ends before its first look takes none", async () => {
  window.visibleTextEditors = [
    { document: editor.open(Uri.parse("file:///x/a.radar.yaml"), radarText("trial")) },
  ];
  markChanges(host).dispose();
  expect(await askedWithin(1000)).toEqual([]);
});
