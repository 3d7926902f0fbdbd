import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EventEmitter, type Uri } from "vscode";
import { earlierOf } from "../../src/git/earlier.js";
import { RadarBases } from "../../src/git/radar-bases.js";
import type { Host } from "../../src/host.js";
import { DocumentDiagnostics } from "../../src/language/document-diagnostics.js";
import { serviceDocument } from "../../src/language/service.js";
import { installGit, ToldRepository } from "../support/git-extension.js";
import { radarText } from "../support/radar-text.js";
import { serviceAlone } from "../support/service.js";
import { editor, type OpenDocument } from "../support/vscode-workspace.js";

// The older side of a comparison of texts is a document of its own (`git:`): everything that explains works in it, and
// nothing is said of what cannot be mended there.

let repository: ToldRepository;
let bases: RadarBases;
const name = "storby.radar.yaml";
const broken = `${radarText("finnes-ikke")}    eier: X\n`;
const thenOf = (uri: Uri) =>
  uri.with({ scheme: "git", query: JSON.stringify({ path: uri.path, ref: "HEAD" }) });
const makeService = () => serviceAlone({ earlier: (uri) => earlierOf(bases, uri) });
const asked = (document: OpenDocument) => serviceDocument(document as never);

beforeEach(() => {
  editor.reset();
  repository = new ToldRepository();
  installGit(repository);
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  bases = new RadarBases(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  bases.dispose();
  repository.remove();
});

test("what explains a radar explains one of an earlier revision too", () => {
  const service = makeService();
  const document = asked(editor.open(thenOf(repository.uriOf(name)), radarText("adopt")));
  const line = radarText("adopt").split("\n").indexOf("    ring: adopt");
  expect(service.hover(document, { line, character: 6 })).toMatchObject({ range: { start: { line } } });
  expect(service.foldingRanges(document)?.length).toBeGreaterThan(0);
  expect(service.documentSymbols(document)?.length).toBeGreaterThan(0);
});

test("one that is ours by its name alone is ours in an earlier revision", () => {
  const text = radarText("adopt").replace("kommuneradar: radar/1\n", "");
  const document = asked(editor.open(thenOf(repository.uriOf(name)), text));
  expect(makeService().kind(document)).toBe("radar");
});

test("over its entries nothing is said of what changed since", async () => {
  const service = makeService();
  const about = (document: OpenDocument) =>
    service
      .codeLenses(asked(document))
      ?.map(({ data }) => (data as { readonly about?: unknown }).about)
      .includes("since");
  const now = editor.open(repository.uriOf(name), radarText("adopt"));
  const then = editor.open(thenOf(repository.uriOf(name)), radarText("adopt"));
  await bases.read(repository.uriOf(name), { kind: "revision", ref: "HEAD" });
  expect(about(now)).toBe(true);
  expect(about(then)).toBe(false);
  expect(service.changes(asked(then)) ?? []).toEqual([]);
});

test("its problems are not told, and those of a folder that can only be read are", async () => {
  vi.useFakeTimers();
  const never = { onDidChange: new EventEmitter<void>().event };
  const host = {
    service: makeService(),
    knownFiles: never,
    namedContents: never,
    workforces: { onDidRead: never.onDidChange },
    workspaceFiles: { ...never, looks: 0 },
    log: { error: expect.fail },
  } as unknown as Host;
  const diagnostics = new DocumentDiagnostics(host);
  const file = repository.uriOf(name);
  const here = editor.open(file, broken);
  const then = editor.open(thenOf(file), broken);
  const virtual = editor.open(file.with({ scheme: "virtual" }), broken);
  await vi.advanceTimersByTimeAsync(1000);
  const count = ({ uri }: OpenDocument) => editor.diagnostics.get(uri.toString())?.length ?? 0;
  expect(count(here)).toBeGreaterThan(0);
  expect(count(virtual)).toBe(count(here));
  expect(count(then)).toBe(0);
  diagnostics.dispose();
});
