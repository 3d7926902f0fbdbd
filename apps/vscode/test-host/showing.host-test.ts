import * as vscode from "vscode";
import { placeOf, testFiles } from "./files.js";
import { equal, eventually, type HostTest } from "./host-test.js";
import { estimate, radar } from "./texts.js";

/** What stands in hovers at a place, as text. */
async function hoverAt(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    place,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

export const showingTests: readonly HostTest[] = [
  {
    title: "a ring says on hover why it is as it is",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      const shown = await hoverAt(document, placeOf(document, "ring: trial", 7));
      if (!/clear/i.test(shown)) throw new Error(`The hover says nothing of the inputs: ${shown}`);
      await files.remove();
    },
  },
  {
    title: "an occupation in a workforce file says its title on hover, and other CSV nothing",
    async run() {
      const files = await testFiles();
      const text = "kommune;sektor;yrke;årsverk\n9901;health;2223;10\n";
      const ours = await files.open("a.workforce.csv", text);
      const shown = await hoverAt(ours, placeOf(ours, "2223", 1));
      if (!/nurse|sykepleier/i.test(shown)) throw new Error(`The hover has no title: ${shown}`);
      const theirs = await files.open("theirs.csv", "name;number\nrose;2223\n");
      equal(await hoverAt(theirs, placeOf(theirs, "2223", 1)), "", "hover in other CSV");
      await files.remove();
    },
  },
  {
    title: "lenses can be turned off without a reload",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      const settings = vscode.workspace.getConfiguration("kommuneradar");
      await settings.update("codeLens.enabled", false, vscode.ConfigurationTarget.Workspace);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
      );
      equal(lenses.length, 0, "lenses");
      await settings.update("codeLens.enabled", undefined, vscode.ConfigurationTarget.Workspace);
      await files.remove();
    },
  },
  {
    title: "the outline names the technologies",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
      for (const name of ["Robots", "Chat"]) {
        if (!names.includes(name)) throw new Error(`${name} is not in the outline: ${names.join(", ")}`);
      }
      await files.remove();
    },
  },
  {
    title: "titles stand after codes, and go when the setting says so",
    async run() {
      const files = await testFiles();
      // Closed: its header says of which classification the codes are.
      await files.write("a.workforce.csv", "kommune;sektor;styrk08;årsverk\n9901;health;4311;10\n");
      const document = await files.open("a.estimate.yaml", estimate);
      const labels = async () => {
        const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          "vscode.executeInlayHintProvider",
          document.uri,
          new vscode.Range(0, 0, document.lineCount, 0),
        );
        return hints.map(({ label }) => String(label));
      };
      await eventually("a title after 4311", async () => ((await labels()).length > 0 ? true : undefined));
      const settings = vscode.workspace.getConfiguration("kommuneradar");
      await settings.update("inlayHints.enabled", false, vscode.ConfigurationTarget.Workspace);
      equal(await labels(), [], "titles when turned off");
      await settings.update("inlayHints.enabled", undefined, vscode.ConfigurationTarget.Workspace);
      await files.remove();
    },
  },
  {
    title: "the files that an estimate names are links",
    async run() {
      const files = await testFiles();
      const target = await files.write("a.radar.yaml", radar);
      const document = await files.open("a.estimate.yaml", estimate);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        document.uri,
      );
      if (!links.some((link) => link.target?.toString() === target.toString())) {
        throw new Error(`No link to the radar: ${links.map((link) => link.target?.toString()).join(", ")}`);
      }
      await files.remove();
    },
  },
  {
    title: "lists fold, and a selection grows from the word to its entry",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      if (!folds.some(({ start, end }) => start === 5 && end === 14))
        throw new Error("The list does not fold");
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        "vscode.executeSelectionRangeProvider",
        document.uri,
        [placeOf(document, "ring: trial", 7)],
      );
      const steps: string[] = [];
      for (let step = selection; step !== undefined; step = step.parent) {
        if (!step.range.isEmpty) steps.push(document.getText(step.range));
      }
      equal(steps.slice(0, 2), ["trial", "ring: trial"], "first steps");
      await files.remove();
    },
  },
];
