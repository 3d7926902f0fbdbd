import * as vscode from "vscode";
import { codesAt } from "./files.js";
import { equal, eventually, type HostTest, takeFirst } from "./host-test.js";
import { memoryFiles } from "./memory-files.js";
import { csv, radar } from "./texts.js";

/** Titles of the tabs with a preview of ours. */
const previews = (kind: "radar" | "estimate") =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input, label }) =>
      input instanceof vscode.TabInputWebview && input.viewType.includes(`kommuneradar.${kind}`)
        ? [label]
        : [],
    );

async function show(file: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

/** What a test does with files on no disk; these are gone afterwards, whatever happens. */
async function withFiles(
  texts: Readonly<Record<string, string>>,
  isReadonly: boolean,
  run: (uriOf: (name: string) => vscode.Uri) => Promise<void>,
): Promise<void> {
  const files = memoryFiles(texts, isReadonly);
  try {
    await run(files.uriOf);
  } finally {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    files.dispose();
  }
}

const edition = radar.replace("title: Test", "title: Test\nedition: 2025-01-01");

export const virtualTests: readonly HostTest[] = [
  {
    title: "a radar that is on no disk and cannot be written is compared with an edition, and has a timeline",
    run: () =>
      withFiles({ "a.radar.yaml": radar, "a-2025.radar.yaml": edition }, true, async (uriOf) => {
        const { uri } = await show(uriOf("a.radar.yaml"));
        // The first choice is an edition, for there is no Git here.
        await takeFirst(
          "the comparison",
          "kommuneradar.compareRadar",
          [uri],
          () => previews("radar").length > 0 || undefined,
        );
        equal(previews("radar"), ["Radar: a.radar.yaml"], "previews");
        await vscode.commands.executeCommand("workbench.action.closeAllEditors");
        await vscode.commands.executeCommand("kommuneradar.openTimeline", uri);
        await eventually("the timeline", () => previews("radar").length > 0 || undefined);
      }),
  },
  {
    title: "what moved since an edition stands above a technology of a radar that is on no disk",
    async run() {
      const settings = vscode.workspace.getConfiguration("kommuneradar");
      await settings.update("changes.base", "a-2025.radar.yaml", vscode.ConfigurationTarget.Workspace);
      const texts = {
        "a.radar.yaml": radar.replace("ring: trial", "ring: hold"),
        "a-2025.radar.yaml": edition,
      };
      try {
        await withFiles(texts, true, async (uriOf) => {
          const { uri } = await show(uriOf("a.radar.yaml"));
          await eventually("the lens of what moved", async () => {
            const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
              "vscode.executeCodeLensProvider",
              uri,
              100,
            );
            const titles = lenses.map(({ command }) => command?.title ?? "");
            return titles.some((title) => /since a-2025\.radar\.yaml/.test(title)) || undefined;
          });
        });
      } finally {
        await settings.update("changes.base", undefined, vscode.ConfigurationTarget.Workspace);
      }
    },
  },
  {
    title: "files on no disk are checked where they can be mended, and an estimate of them opens",
    run: () =>
      withFiles(
        {
          "a.radar.yaml": radar.replace("ring: trial", "ring: trail"),
          "a.estimate.yaml": "kommuneradar: estimate/1\ntitle: Test\nworkforce: a.workforce.csv\n",
          "a.workforce.csv": csv,
        },
        false,
        async (uriOf) => {
          const { uri: misspelt } = await show(uriOf("a.radar.yaml"));
          await eventually("the mark", () => codesAt(misspelt).includes("unknown-ring") || undefined);
          const { uri } = await show(uriOf("a.estimate.yaml"));
          await vscode.commands.executeCommand("kommuneradar.openEstimate", uri);
          await eventually("the view", () => previews("estimate").length > 0 || undefined);
        },
      ),
  },
  {
    title: "what can only be looked at outside the window's folders has no marks, but its estimate opens",
    run: () =>
      withFiles(
        {
          "a.estimate.yaml": "kommuneradar: estimate/1\ntitle: Test\nworkforce: borte.workforce.csv\n",
        },
        true,
        async (uriOf) => {
          const { uri } = await show(uriOf("a.estimate.yaml"));
          await vscode.commands.executeCommand("kommuneradar.openEstimate", uri);
          await eventually("the view", () => previews("estimate").length > 0 || undefined);
          equal(codesAt(uri), [], "marks");
        },
      ),
  },
];
