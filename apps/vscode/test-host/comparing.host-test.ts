import * as vscode from "vscode";
import { replaceInDocument, testFiles } from "./files.js";
import { eventually, type HostTest } from "./host-test.js";
import { radar } from "./texts.js";

/** Titles of the lenses in a file, as far as they have words. */
async function lensTitles(file: vscode.Uri): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    file,
    100,
  );
  return lenses.flatMap(({ command }) => command?.title ?? []);
}

export const comparingTests: readonly HostTest[] = [
  {
    title:
      "an edition file beside it, named in the settings, is what a radar's technologies are compared with",
    async run() {
      const files = await testFiles();
      await files.write("a-2025.radar.yaml", radar);
      const document = await files.open("a.radar.yaml", radar);
      const settings = vscode.workspace.getConfiguration("kommuneradar", document.uri);
      await settings.update("changes.base", "a-2025.radar.yaml", vscode.ConfigurationTarget.Workspace);
      try {
        await replaceInDocument(document, "ring: trial", "ring: hold");
        await eventually(
          "the lens of what moved",
          async () =>
            (await lensTitles(document.uri)).some((title) => /since a-2025\.radar\.yaml/.test(title)) ||
            undefined,
        );
      } finally {
        await settings.update("changes.base", undefined, vscode.ConfigurationTarget.Workspace);
        await files.remove();
      }
    },
  },
];
