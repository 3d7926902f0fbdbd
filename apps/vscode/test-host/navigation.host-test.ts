import * as vscode from "vscode";
import { placeOf, testFiles } from "./files.js";
import { equal, eventually, type HostTest } from "./host-test.js";
import { estimate, radar } from "./texts.js";

const linesIn = (locations: readonly vscode.Location[], file: vscode.Uri) =>
  locations
    .filter(({ uri }) => uri.toString() === file.toString())
    .map(({ range }) => range.start.line)
    .sort((a, b) => a - b);

export const navigationTests: readonly HostTest[] = [
  {
    title: "an id in an estimate leads to its technology in a radar that is not open",
    async run() {
      const files = await testFiles();
      const target = await files.write("a.radar.yaml", radar);
      const document = await files.open("a.estimate.yaml", estimate);
      const [found] = await eventually("the definition", async () => {
        const locations = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeDefinitionProvider",
          document.uri,
          placeOf(document, "technology: rpa", "technology: ".length),
        );
        return locations.length > 0 ? locations : undefined;
      });
      equal(found?.uri.toString(), target.toString(), "file");
      equal(found?.range.start.line, 6, "line");
      await files.remove();
    },
  },
  {
    title: "references are found in every file, and unsaved text wins over disk",
    async run() {
      const files = await testFiles();
      const other = await files.write("a.estimate.yaml", estimate);
      const document = await files.open("a.radar.yaml", radar);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(11).range.start, "  # a line more\n");
      await vscode.workspace.applyEdit(edit);
      const found = await eventually("references in both files", async () => {
        const locations = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeReferenceProvider",
          document.uri,
          placeOf(document, "id: rpa", 4),
        );
        return linesIn(locations, other).length > 0 ? locations : undefined;
      });
      equal(linesIn(found, document.uri), [6, 15], "lines in the radar as it is now");
      equal(linesIn(found, other), [8], "lines in the estimate");
      await files.remove();
    },
  },
  {
    title: "a radar that is YAML by its name and ours by its first line is served, other YAML is not",
    async run() {
      const files = await testFiles();
      const ask = async (document: vscode.TextDocument) =>
        vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
          "vscode.executeDocumentHighlights",
          document.uri,
          placeOf(document, "[rpa]", 1),
        );
      const ours = await files.open("ours.yaml", radar);
      equal(ours.languageId, "yaml", "language");
      equal((await ask(ours))?.length, 2, "highlights in ours");
      const theirs = await files.open("theirs.yaml", radar.replace("kommuneradar: radar/1", "name: theirs"));
      const kinds = (await ask(theirs))?.filter(({ kind }) => kind === vscode.DocumentHighlightKind.Write);
      equal(kinds?.length ?? 0, 0, "definitions in theirs");
      await files.remove();
    },
  },
];
