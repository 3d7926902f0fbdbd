import * as vscode from "vscode";
import { replaceInDocument, testFiles } from "./files.js";
import { equal, eventually, type HostTest } from "./host-test.js";
import { csv } from "./texts.js";

export const workforceTests: readonly HostTest[] = [
  {
    title: "a workforce file keeps its own language, and a cell that is no number is marked there, unsaved",
    async run() {
      const files = await testFiles();
      const file = await files.write("a.workforce.csv", csv);
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      if (document.languageId === "radar-yaml") throw new Error("CSV was claimed");
      await replaceInDocument(document, "5321;20", "5321;mange");
      const problem = await eventually("the problem", () =>
        vscode.languages
          .getDiagnostics(file)
          .find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      );
      equal(document.getText(problem.range), "mange", "marked text");
      await replaceInDocument(document, "mange", "20");
      await eventually(
        "no error left",
        () =>
          vscode.languages
            .getDiagnostics(file)
            .every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error) || undefined,
      );
      await files.remove();
    },
  },
  {
    title: "a CSV that is no workforce file is left alone",
    async run() {
      const files = await testFiles();
      const file = await files.write("other.csv", "name;colour\nrose;red\n");
      await vscode.window.showTextDocument(file);
      await new Promise<void>((resolve) => setTimeout(resolve, 1_500));
      equal(vscode.languages.getDiagnostics(file).length, 0, "diagnostics");
      await files.remove();
    },
  },
  {
    title: "an estimate opens beside its file",
    async run() {
      const files = await testFiles();
      await files.write("a.workforce.csv", csv);
      const file = await files.write(
        "a.estimate.yaml",
        "kommuneradar: estimate/1\ntitle: Test\nworkforce: a.workforce.csv\n",
      );
      await vscode.commands.executeCommand("kommuneradar.openEstimate", file);
      await eventually("the view", () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(
            ({ input }) =>
              input instanceof vscode.TabInputWebview && input.viewType.includes("kommuneradar.estimate"),
          ),
      );
      await files.remove();
    },
  },
];
