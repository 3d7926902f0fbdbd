import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { Uri, window, workspace } from "vscode";
import { SavingReport } from "../../src/report/saving-report.js";
import { progressShown } from "../support/progress.js";
import { slowChromium } from "../support/slow-chromium.js";

// What a user is asked and told goes through VS Code's window, which a test answers for.
const asked = Object.assign(window, {
  showSaveDialog: vi.fn(),
  showErrorMessage: vi.fn(async () => undefined),
  showInformationMessage: vi.fn(async () => undefined),
  showWarningMessage: vi.fn(),
});
Object.assign(workspace, { asRelativePath: ({ path }: Uri) => basename(path) });
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllEnvs();
});

const source = "file:///k/storby.radar.yaml";

/** A report that is being saved under a name in a folder of its own. */
async function saving(name: string, standing: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-save-"));
  for (const [file, text] of Object.entries(standing)) writeFileSync(join(folder, file), text);
  const posted: object[] = [];
  const panel = { post: () => undefined, postWhenReady: (message: object) => posted.push(message) };
  const log = { error: vi.fn(), show: vi.fn() };
  const of = new SavingReport(Uri.file(join(folder, "storby.radar.yaml")), panel as never, log as never);
  asked.showSaveDialog.mockResolvedValue(name === "" ? undefined : Uri.file(join(folder, name)));
  return {
    of,
    posted,
    files: () =>
      Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")])),
  };
}
const written = (content: string, beside: { ending: string; content: string }[] = []) =>
  ({ type: "written", source, content, beside }) as const;

test("the name that is proposed tells of what, and the page is asked for what the ending says", async () => {
  const { of, posted, files } = await saving("ut.docx");
  await of.ask("radar", false);
  const [{ defaultUri }] = asked.showSaveDialog.mock.calls[0] ?? [];
  expect(defaultUri.path).toMatch(/\/storby-radar-annex\.html$/);
  expect(posted).toEqual([{ type: "write", kind: "docx", name: "ut" }]);
  await of.receive(written("Word"));
  expect(files()).toEqual({ "ut.docx": "Word" });
});

test("nothing is asked of the page where nobody chose a place, and nothing written that nobody asked for", async () => {
  const { of, posted, files } = await saving("");
  await of.ask("report", false);
  await of.receive(written("stray"));
  expect({ posted, files: files() }).toEqual({ posted: [], files: {} });
});

test("an error in the files is told before a place is asked for", async () => {
  const { of, posted } = await saving("ut.html");
  await of.ask("report", true);
  expect(asked.showSaveDialog).not.toHaveBeenCalled();
  expect(asked.showErrorMessage).toHaveBeenCalledWith(expect.stringContaining("errors in the files"));
  expect(posted).toEqual([]);
});

test("an ending of no format is told", async () => {
  const { of, posted } = await saving("ut.odt");
  await of.ask("report", false);
  expect(asked.showErrorMessage).toHaveBeenCalledWith(expect.stringContaining("The ending"));
  expect(posted).toEqual([]);
});

const picture = { ending: "-radar.svg", content: "<svg/>" };

test("pictures beside a report that stand there are replaced only where the reader says so", async () => {
  for (const answer of [undefined, "Replace"]) {
    const { of, files } = await saving("ut.md", { "ut-radar.svg": "mine" });
    asked.showWarningMessage.mockResolvedValue(answer);
    await of.ask("report", false);
    await of.receive(written("# R", [picture]));
    expect(asked.showWarningMessage).toHaveBeenCalledTimes(1);
    asked.showWarningMessage.mockClear();
    expect(files()).toEqual(
      answer === undefined ? { "ut-radar.svg": "mine" } : { "ut-radar.svg": "<svg/>", "ut.md": "# R" },
    );
  }
});

test("where the page could not make it, that is said, and what stands there stays", async () => {
  const { of, files } = await saving("ut.html", { "ut.html": "mine" });
  await of.ask("report", false);
  await of.receive({ type: "notWritten", source, reason: "too large" });
  expect(asked.showErrorMessage.mock.calls[0]).toEqual([
    expect.stringContaining("could not be saved"),
    "Show Log",
  ]);
  expect(files()).toEqual({ "ut.html": "mine" });
});

test("a print that is cancelled ends the browser; nothing is written, and nothing more said", async () => {
  const browser = slowChromium();
  const shown = progressShown(({ cancel }) => void browser.started().then(cancel));
  const { of, files } = await saving("ut.pdf", { "ut.pdf": "mine" });
  await of.ask("report", false);
  await of.receive(written("<p>a</p>", [picture]));
  expect(shown).toMatchObject([{ options: { title: "Printing the report…", cancellable: true } }]);
  expect(browser.isRunning()).toBe(false);
  expect(files()).toEqual({ "ut.pdf": "mine" });
  expect(asked.showErrorMessage).not.toHaveBeenCalled();
  expect(asked.showInformationMessage).not.toHaveBeenCalled();
});
