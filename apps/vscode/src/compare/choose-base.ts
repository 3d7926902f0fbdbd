import * as vscode from "vscode";
import { allowReading } from "../documents/outside-files.js";
import type { RadarBases } from "../git/radar-bases.js";
import type { Base } from "../protocol/base.js";
import { t } from "../text/localize.js";
import { listBases } from "./list-bases.js";

/** Asks what a radar is to be compared with; undefined when the user thinks better of it. */
export async function chooseBase(file: vscode.Uri, bases: RadarBases): Promise<Base | undefined> {
  const picked = await vscode.window.showQuickPick(listBases(file, bases), {
    title: t("Compare Radar With"),
    placeHolder: t("What moved, since when?"),
    matchOnDescription: true,
  });
  if (picked?.ask === "file") return chooseFile(file);
  if (picked?.ask === "revision") return askRevision();
  return picked?.base;
}

async function chooseFile(file: vscode.Uri): Promise<Base | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: t("Compare Radar With"),
      openLabel: t("Compare"),
      defaultUri: vscode.Uri.joinPath(file.with({ query: "" }), ".."),
      filters: { [t("Radar")]: ["yaml", "yml"], [t("All files")]: ["*"] },
    })) ?? [];
  if (chosen !== undefined) allowReading(chosen);
  return chosen && { kind: "file", uri: chosen.toString() };
}

async function askRevision(): Promise<Base | undefined> {
  const ref = await vscode.window.showInputBox({
    title: t("Compare Radar With"),
    prompt: t("A commit, or a name that Git knows"),
    placeHolder: "HEAD~3",
    // Git would take it for an option, or for two names.
    validateInput: (text) =>
      /^-|\s|\.\./.test(text.trim()) ? t("One name, without blanks and without two dots") : undefined,
  });
  const name = ref?.trim() ?? "";
  return name === "" ? undefined : { kind: "revision", ref: name };
}
