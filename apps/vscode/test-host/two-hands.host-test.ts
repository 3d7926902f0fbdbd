import * as vscode from "vscode";
import { writeTogether } from "../src/import/write-together.js";
import { placeOf, replaceInDocument, testFiles } from "./files.js";
import { equal, eventually, type HostTest } from "./host-test.js";
import { estimate, radar } from "./texts.js";

const onDisk = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

/** The text is what the editor has, and cannot be saved over what another has written meanwhile. */
async function isKept(document: vscode.TextDocument, text: string, theirs: string): Promise<void> {
  equal(document.getText(), text, "text in the editor");
  equal(document.isDirty, true, "not saved");
  equal(await document.save(), false, "saved over what is on disk");
  equal(await onDisk(document.uri), theirs, "text on disk");
  equal(document.getText(), text, "text in the editor after saving was refused");
}

/** A trial says more of the second technology than the radar does. */
const projects = `kommuneradar: projects/1
title: Test
radar: a.radar.yaml
projects:
  - id: one
    title: One
    category: improvement
    status: pilot
    learning:
      - { hypothesis: It works, outcome: worked, learnt: It does, ended: 2026-01-30, technology: chat }
`;

const renamed = (document: vscode.TextDocument) =>
  vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    document.uri,
    placeOf(document, "[rpa]", 1),
    "robots",
  );

/** Several hands at one file: an editor with unsaved text, and whoever writes it on disk. */
export const twoHandsTests: readonly HostTest[] = [
  {
    title: "a fix of unsaved text whose file has changed on disk mends that text, and neither is lost",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      await replaceInDocument(document, "ring: trial", "ring: trail # mine");
      const theirs = await onDisk(
        await files.write("a.radar.yaml", radar.replace("title: Test", "title: Theirs")),
      );
      const kind = "source.fixAll.kommuneradar";
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        kind,
      );
      const edit = actions.find((one) => one.kind?.value === kind)?.edit;
      if (edit === undefined) throw new Error("There is no fix for all");
      await vscode.workspace.applyEdit(edit);
      await isKept(document, radar.replace("ring: trial", "ring: trial # mine"), theirs);
      await files.remove();
    },
  },
  {
    title: "an import over a file with unsaved text leaves that text in its editor",
    async run() {
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      await replaceInDocument(document, "title: Test", "title: Mine");
      const theirs = radar.replace("title: Test", "title: Imported");
      await writeTogether([{ uri: document.uri, content: new TextEncoder().encode(theirs) }]);
      await isKept(document, radar.replace("title: Test", "title: Mine"), theirs);
      await files.remove();
    },
  },
  {
    title: "a file that changes on disk while a question of a rename stands open is edited as it is by then",
    async run() {
      const files = await testFiles();
      const other = await files.write("a.estimate.yaml", estimate);
      const gone = await files.write("b.estimate.yaml", estimate);
      const document = await files.open("a.radar.yaml", radar);
      let edit: vscode.WorkspaceEdit | undefined;
      const renaming = Promise.resolve(renamed(document)).then((made) => {
        edit = made;
      });
      // By then the first reading is over, and the question is asked.
      await new Promise<void>((resolve) => setTimeout(resolve, 1500));
      equal(edit, undefined, "edits before the question is answered");
      await files.write("a.estimate.yaml", `# A line more\n${estimate}`);
      await vscode.workspace.fs.delete(gone);
      await eventually("the edits", async () => {
        if (edit === undefined)
          await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return edit;
      });
      await renaming;
      const linesOf = (file: vscode.Uri) => edit?.get(file).map(({ range }) => range.start.line);
      equal(linesOf(other), [9], "line in the estimate as it is");
      equal(linesOf(gone), [], "edits of a file that is gone");
      equal(linesOf(document.uri)?.includes(6), true, "the radar is edited");
      await files.remove();
    },
  },
  {
    title: "a fix of another file is worked out when it is chosen, for that file as it is by then",
    async run() {
      const files = await testFiles();
      await files.write("a.radar.yaml", radar);
      const document = await files.open("a.projects.yaml", projects);
      const range = new vscode.Range(0, 0, document.lineCount, 0);
      const fixes = async (resolved: number) => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          range,
          "quickfix",
          resolved,
        );
        return actions.filter(({ title }) => title.includes("chat"));
      };
      await eventually("the fix", async () => ((await fixes(0)).length > 0 ? true : undefined));
      const other = await files.write("a.radar.yaml", `# A line more\n${radar}`);
      const [fix] = await fixes(100);
      if (fix?.edit === undefined) throw new Error("There is no fix");
      equal(
        fix.edit.entries().map(([uri]) => uri.toString()),
        [other.toString()],
        "files that are edited",
      );
      await vscode.workspace.applyEdit(fix.edit);
      const text = (await vscode.workspace.openTextDocument(other)).getText();
      const added = / {4}assessment: \{ understanding: .*\n/;
      equal(text.replace(added, ""), `# A line more\n${radar}`, "the rest of the text");
      equal(/category: two\n {4}assessment/.test(text), true, "the assessment in its place");
      await files.remove();
    },
  },
];
