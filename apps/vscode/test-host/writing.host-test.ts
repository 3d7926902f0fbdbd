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

export const writingTests: readonly HostTest[] = [
  {
    title: "half a Norwegian word completes to a ring, over what is typed",
    async run() {
      const files = await testFiles();
      const typed = radar.replace("ring: trial", "ring: ta i");
      const document = await files.open("a.radar.yaml", typed);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        placeOf(document, "ring: ta i", 10),
      );
      const adopt = list.items.find(
        ({ label }) => (typeof label === "string" ? label : label.label) === "adopt",
      );
      if (adopt === undefined) throw new Error("adopt is not proposed");
      const range = adopt.range instanceof vscode.Range ? adopt.range : adopt.range?.replacing;
      equal(document.getText(range), "ta i", "replaced text");
      await files.remove();
    },
  },
  {
    title: "a technology of a radar that is not open is proposed in an estimate",
    async run() {
      const files = await testFiles();
      await files.write("a.radar.yaml", radar);
      const document = await files.open("a.estimate.yaml", estimate);
      await eventually("rpa proposed", async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          placeOf(document, "technology: rpa", "technology: r".length),
        );
        const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
        return labels.includes("rpa") || undefined;
      });
      await files.remove();
    },
  },
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
    title: "a lens over a technology without assessment inserts its inputs, in one step to undo",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      const lenses = await eventually("the lenses", async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          "vscode.executeCodeLensProvider",
          document.uri,
          100,
        );
        return found.length > 0 ? found : undefined;
      });
      const commands = lenses.flatMap(({ command }) => (command?.command ? [command] : []));
      equal(
        commands.map(({ command }) => command),
        ["kommuneradar.assessTechnology"],
        "commands",
      );
      const [assess] = commands;
      await vscode.commands.executeCommand(assess?.command ?? "", ...(assess?.arguments ?? []));
      const written =
        /^ {4}assessment:\n {6}solutions: none\n {6}understanding: unknown\n {6}potential: promising\n/m;
      await eventually("the inputs", () => written.test(document.getText()) || undefined);
      await vscode.commands.executeCommand("undo");
      equal(document.getText(), radar, "text after undo");
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
      const document = await files.open("a.estimate.yaml", estimate);
      const labels = async () => {
        const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          "vscode.executeInlayHintProvider",
          document.uri,
          new vscode.Range(0, 0, document.lineCount, 0),
        );
        return hints.map(({ label }) => String(label));
      };
      if ((await labels()).length === 0) throw new Error("There is no title after 4311");
      const settings = vscode.workspace.getConfiguration("kommuneradar");
      await settings.update("inlayHints.enabled", false, vscode.ConfigurationTarget.Workspace);
      equal(await labels(), [], "titles when turned off");
      await settings.update("inlayHints.enabled", undefined, vscode.ConfigurationTarget.Workspace);
      await files.remove();
    },
  },
  {
    title: "fix all mends what is sure and leaves the rest",
    async run() {
      const files = await testFiles();
      const broken = radar.replace("ring: trial", "ring: trail").replace("category: two", "category: tow");
      const document = await files.open("a.radar.yaml", broken);
      const kind = "source.fixAll.kommuneradar";
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        kind,
      );
      const [action] = actions.filter((one) => one.kind?.value === kind);
      if (action?.edit === undefined) throw new Error("There is no fix for all");
      await vscode.workspace.applyEdit(action.edit);
      equal(document.getText(), radar, "text after the fixes");
      await files.remove();
    },
  },
  {
    title:
      "format puts keys in their order and keeps comments, as the default formatter of our language alone",
    async run() {
      const files = await testFiles();
      const untidy = radar.replace(
        "    title: Robots\n    category: one\n",
        "    category: one # why\n    title: Robots\n",
      );
      const document = await files.open("a.radar.yaml", untidy);
      await vscode.commands.executeCommand("editor.action.formatDocument");
      const tidy = radar.replace("category: one\n", "category: one # why\n");
      await eventually("the keys in order", () => document.getText() === tidy || undefined);
      const theirs = await files.open("theirs.yaml", "name: theirs\n");
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        "vscode.executeFormatDocumentProvider",
        theirs.uri,
        { tabSize: 2, insertSpaces: true },
      );
      equal(edits ?? [], [], "edits of other YAML");
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
