import * as vscode from "vscode";
import { codesAt, replaceInDocument, testFiles } from "./files.js";
import { equal, eventually, type HostTest } from "./host-test.js";
import { radar } from "./texts.js";

/** Opens a radar with a misspelt ring and waits for its problem. */
async function openMisspelt() {
  const files = await testFiles();
  const file = await files.write("a.radar.yaml", radar);
  // As a user opens it: a document that an extension opens outlives its editor.
  await vscode.commands.executeCommand("vscode.open", file);
  const document = await eventually("the editor", () => {
    const shown = vscode.window.activeTextEditor?.document;
    // That of the test before may still be told of.
    return shown?.uri.toString() === file.toString() ? shown : undefined;
  });
  await replaceInDocument(document, "ring: trial", "ring: trail");
  const problem = await eventually("the problem", () =>
    vscode.languages
      .getDiagnostics(file)
      .find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
  );
  return { files, file, document, problem };
}

export const radarTests: readonly HostTest[] = [
  {
    title: "a radar file has our language and wakes the extension",
    async run() {
      const files = await testFiles();
      const document = await vscode.workspace.openTextDocument(await files.write("a.radar.yaml", radar));
      equal(document.languageId, "radar-yaml", "language");
      await eventually(
        "active",
        () => vscode.extensions.getExtension("kommuneradar.kommuneradar")?.isActive || undefined,
      );
      await files.remove();
    },
  },
  {
    title: "a misspelt ring is marked at its value, unsaved, and the mark goes when it is mended",
    async run() {
      const { files, file, document, problem } = await openMisspelt();
      equal(document.getText(problem.range), "trail", "marked text");
      equal(document.isDirty, true, "unsaved");
      await replaceInDocument(document, "trail", "trial");
      await eventually("the mark gone", () => !codesAt(file).includes("unknown-ring") || undefined);
      await files.remove();
    },
  },
  {
    title: "the quick fix puts in the nearest name",
    async run() {
      const { files, file, document, problem } = await openMisspelt();
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        file,
        problem.range,
      );
      const fix = actions.find(({ isPreferred }) => isPreferred);
      if (fix?.edit === undefined) throw new Error("There is no preferred fix");
      await vscode.workspace.applyEdit(fix.edit);
      equal(document.getText(), radar, "text after the fix");
      await files.remove();
    },
  },
  {
    title: "problems go when the file is closed",
    async run() {
      const { files, file } = await openMisspelt();
      await files.remove();
      await eventually("no problem left", () => codesAt(file).length === 0 || undefined);
    },
  },
  {
    title: "the preview opens beside and leaves the text active",
    async run() {
      const files = await testFiles();
      const file = await files.write("a.radar.yaml", radar);
      await vscode.window.showTextDocument(file);
      await vscode.commands.executeCommand("kommuneradar.openRadarPreview");
      const preview = await eventually("the preview", () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(
            ({ input }) =>
              input instanceof vscode.TabInputWebview && input.viewType.includes("kommuneradar.radar"),
          ),
      );
      equal(preview.group.viewColumn, vscode.ViewColumn.Two, "column");
      equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString(), "active editor");
      await files.remove();
    },
  },
];
