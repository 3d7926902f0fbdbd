import * as vscode from "vscode";
import { codesAt, placeOf, replaceInDocument, testFiles } from "./files.js";
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
    title:
      "a technology is renamed in every file, open or not, and keeps its old id where the setting says so",
    async run() {
      const files = await testFiles();
      const other = await files.write("a.estimate.yaml", estimate);
      const document = await files.open("a.radar.yaml", radar);
      const settings = vscode.workspace.getConfiguration("kommuneradar");
      for (const [keepAlias, aliases] of [
        ["never", false],
        ["always", true],
      ] as const) {
        await settings.update("rename.keepAlias", keepAlias, vscode.ConfigurationTarget.Workspace);
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          "vscode.executeDocumentRenameProvider",
          document.uri,
          placeOf(document, "[rpa]", 1),
          "robots",
        );
        const texts = (file: vscode.Uri) => edit.get(file).map(({ newText }) => newText);
        equal(texts(other), ["robots"], "edits of the estimate");
        equal(texts(document.uri).filter((text) => text === "robots").length, 2, "names in the radar");
        equal(
          texts(document.uri).some((text) => /aliases: \[rpa\]/.test(text)),
          aliases,
          keepAlias,
        );
      }
      await settings.update("rename.keepAlias", undefined, vscode.ConfigurationTarget.Workspace);
      await files.remove();
    },
  },
  {
    title: "an estimate is checked again when the radar it names changes, before that is saved",
    async run() {
      const files = await testFiles();
      await files.write("a.workforce.csv", "kommune;sektor;yrke;årsverk\n9901;health;4311;10\n");
      const named = await files.open("a.estimate.yaml", estimate);
      const document = await files.open("a.radar.yaml", radar);
      const isUnknown = () => codesAt(named.uri).includes("unknown-technology");
      equal(isUnknown(), false, "unknown before");
      await replaceInDocument(document, "- id: rpa", "- id: robots");
      await eventually("the problem in the estimate", () => isUnknown() || undefined);
      await replaceInDocument(document, "- id: robots", "- id: rpa");
      await eventually("the problem gone", () => !isUnknown() || undefined);
      await files.remove();
    },
  },
  {
    title: "files of dependencies, and files too large, are not looked at from others",
    async run() {
      const files = await testFiles();
      const near = await files.write("near.estimate.yaml", estimate);
      const large = await files.write("large.estimate.yaml", `${estimate}# ${"x".repeat(5 * 1024 * 1024)}\n`);
      const inDependency = estimate.replace("a.radar.yaml", "../../a.radar.yaml");
      const dependency = await files.write("node_modules/one/b.estimate.yaml", inDependency);
      const document = await files.open("a.radar.yaml", radar);
      const found = await eventually("the reference from near", async () => {
        const locations = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeReferenceProvider",
          document.uri,
          placeOf(document, "id: rpa", 4),
        );
        return linesIn(locations, near).length > 0 ? locations : undefined;
      });
      equal([linesIn(found, large), linesIn(found, dependency)], [[], []], "references from the others");
      await files.remove();
    },
  },
  {
    title: "what is no id says why it cannot be renamed",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      const refused = await vscode.commands
        .executeCommand("vscode.prepareRename", document.uri, placeOf(document, "title: Robots", 8))
        .then(
          () => undefined,
          (error: unknown) => String(error),
        );
      if (refused === undefined) throw new Error("The title could be renamed");
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
