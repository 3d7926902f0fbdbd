import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { CancellationError, Uri, window, workspace } from "vscode";
import type { FileExport } from "../../src/export/exports.js";
import { saveFile } from "../../src/export/save-file.js";
import { progressShown } from "../support/progress.js";
import { slowChromium } from "../support/slow-chromium.js";

const asked = Object.assign(window, {
  showSaveDialog: vi.fn(),
  showInformationMessage: vi.fn(async () => undefined),
});
Object.assign(workspace, { asRelativePath: ({ path }: Uri) => basename(path) });
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllEnvs();
});

/** Saves what a preview shows as a file of a kind, where one stands already. */
async function saved(
  ending: FileExport["ending"],
  run: () => Promise<{ readonly bytes?: Uint8Array }> = vi.fn(),
) {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-export-"));
  const name = `ut.${ending}`;
  writeFileSync(join(folder, name), "mine");
  asked.showSaveDialog.mockResolvedValue(Uri.file(join(folder, name)));
  const file = { title: "Picture", ending, content: () => "<svg/>" };
  const preview = { source: `file://${folder}/a.radar.yaml`, run };
  const failed = await saveFile(preview as never, { name: "ut" } as never, file).catch(
    (error: unknown) => error,
  );
  const files = readdirSync(folder).map((standing) => [
    standing,
    readFileSync(join(folder, standing), "utf8"),
  ]);
  return { failed, files: Object.fromEntries(files) };
}

test("what is soon made is written, and shown to nobody while it is", async () => {
  const shown = progressShown();
  expect(await saved("svg")).toEqual({ failed: undefined, files: { "ut.svg": "<svg/>" } });
  expect(shown).toEqual([]);
});

test("a picture that is cancelled while a page draws it is not written", async () => {
  const shown = progressShown(({ cancel }) => cancel());
  const { failed, files } = await saved("png", async () => {
    await vi.waitUntil(() => shown.length > 0, 5000);
    return { bytes: new Uint8Array([1]) };
  });
  expect(failed).toBeInstanceOf(CancellationError);
  expect(files).toEqual({ "ut.png": "mine" });
  expect(shown).toMatchObject([{ options: { title: "Writing ut.png", cancellable: true } }]);
});

test("a PDF that is cancelled ends the browser that prints it, and is not written", async () => {
  const browser = slowChromium();
  progressShown(({ cancel }) => void browser.started().then(cancel));
  const { failed, files } = await saved("pdf");
  expect(failed).toBeInstanceOf(CancellationError);
  expect(browser.isRunning()).toBe(false);
  expect(files).toEqual({ "ut.pdf": "mine" });
});
