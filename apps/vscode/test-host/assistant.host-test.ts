import * as vscode from "vscode";
import { replaceInDocument, testFiles } from "./files.js";
import { equal, eventually, type HostTest } from "./host-test.js";
import { csv, plan, projects, radar } from "./texts.js";

/** What a tool answers whoever asks; no question is put to the user for it. */
async function asked(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(`kommuneradar_${name}`, {
    input,
    toolInvocationToken: undefined,
  });
  const [part] = content;
  return JSON.parse((part as vscode.LanguageModelTextPart).value) as Record<string, unknown>;
}

export const assistantTests: readonly HostTest[] = [
  {
    title: "an assistant is told of a radar as it is typed, unsaved",
    async run() {
      const names = await eventually("the tools", () => {
        const own = vscode.lm.tools.filter(({ name }) => name.startsWith("kommuneradar_"));
        return own.length > 0 ? own.map(({ name }) => name) : undefined;
      });
      equal(names.length, 10, "tools");
      const files = await testFiles();
      const document = await files.open("a.radar.yaml", radar);
      await replaceInDocument(document, "ring: trial", "ring: assess");
      const file = vscode.workspace.asRelativePath(document.uri);
      const told = await eventually("the radar", async () => {
        const { files: listed } = await asked("list_files", { kind: "radar" });
        const isThere = (listed as { file: string }[]).some((one) => one.file === file);
        return isThere ? asked("read_radar", { file, lang: "nb" }) : undefined;
      });
      equal((told["technologies"] as { ring: string }[])[0]?.ring, "assess", "ring");
      equal(document.isDirty, true, "unsaved");
      await files.remove();
    },
  },
  {
    title: "an assistant is told of projects and of a plan's scenarios",
    async run() {
      const files = await testFiles();
      const named = async (name: string, text: string) =>
        vscode.workspace.asRelativePath(await files.write(name, text));
      const project = await named("a.projects.yaml", projects);
      const scenarios = [await named("a.plan.yaml", plan), await named("a.workforce.csv", csv)];
      const told = await eventually("the projects", () =>
        asked("projects", { files: [project] }).catch(() => undefined),
      );
      equal((told["projects"] as { measured: string }[])[0]?.measured, "not-measured", "measured");
      const played = await eventually("the scenarios", () =>
        asked("horizon", { files: scenarios, lang: "nb" }).catch(() => undefined),
      );
      equal((played["scenarios"] as { years: unknown[] }[])[0]?.years.length, 5, "years");
      await files.remove();
    },
  },
];
