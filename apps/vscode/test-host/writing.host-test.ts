import * as vscode from "vscode";
import { placeOf, testFiles } from "./files.js";
import { equal, eventually, type HostTest, takeFirst } from "./host-test.js";
import { estimate, radar } from "./texts.js";

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
    title:
      "a lens over a technology without assessment asks for its inputs and writes them, in one step to undo",
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
      const written =
        /^ {4}assessment:\n {6}solutions: none\n {6}understanding: unknown\n {6}potential: promising\n/m;
      await takeFirst(
        "the inputs",
        assess?.command ?? "",
        assess?.arguments ?? [],
        () => written.test(document.getText()) || undefined,
      );
      await vscode.commands.executeCommand("undo");
      equal(document.getText(), radar, "text after undo");
      await files.remove();
    },
  },
  {
    title: "override on an occupation's code puts the cursor in the reason that is to be written",
    async run() {
      const files = await testFiles();
      const list = "overrides:\n  - { occupation: 4311, probability: 0.2 }\n";
      const document = await files.open("a.estimate.yaml", `${estimate}${list}`);
      const place = placeOf(document, "occupation: 4311", "occupation: 4".length);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(place, place),
        "refactor.rewrite",
      );
      const command = actions.find((one) => one.command?.command === "kommuneradar.override")?.command;
      if (command === undefined) throw new Error("Override is not offered");
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const written = list.replace("0.2 }", '0.2, because: "" }');
      equal(document.getText(), `${estimate}${written}`, "text after the override");
      const cursor = vscode.window.activeTextEditor?.selection.active;
      equal(cursor && document.offsetAt(cursor), document.getText().indexOf('""') + 1, "cursor");
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
];
