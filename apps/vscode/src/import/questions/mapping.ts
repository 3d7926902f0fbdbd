import { appendUnmappedBytes, decodeBytes, namesAll, readMapping } from "@kommuneradar/core";
import { describeImportNote } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName } from "../../documents/followed-file.js";
import { currentLanguage, t } from "../../text/localize.js";
import type { ImportSession } from "../import-session.js";
import type { Question } from "./question.js";

/** The table from codes of one's own, and what is missing in it. */
export const mapping: Question = (session) => {
  const { plan, result } = session.state;
  if (plan.codes.system !== "yrkeskatalog" && plan.codes.system !== "position") return [];
  const isMissing = session.errors.some(({ code }) => code === "mapping-needed");
  return [
    {
      label: `$(${isMissing ? "error" : "key"}) ${t("Mapping…")}`,
      description: t("{0} codes are not in it", result.unmapped.length),
      ask: () => askMapping(session),
    },
    {
      label: `$(save-as) ${t("Write Codes to Map…")}`,
      description: t("a file to fill in, the heaviest first"),
      ask: () => writeUnmapped(session),
    },
  ];
};

async function askMapping(session: ImportSession): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: t("Mapping: from;styrk08 as CSV, or a table of SSB's Klass"),
      filters: { [t("Mapping")]: ["csv", "tsv", "txt", "json"] },
    })) ?? [];
  if (file === undefined) return;
  const text = decodeBytes(await vscode.workspace.fs.readFile(file))?.text ?? "";
  const mapping = readMapping(text);
  if (mapping === undefined) tellUnreadable();
  else await session.addMapping(mapping);
}

function tellUnreadable(): void {
  const note = { code: "mapping-unreadable", line: 0 } as const;
  void vscode.window.showErrorMessage(describeImportNote(note, currentLanguage()));
}

/** A file that exists gets the missing codes appended. */
async function writeUnmapped(session: ImportSession): Promise<void> {
  const { unmapped, classification } = session.state.result;
  const file = await vscode.window.showSaveDialog({
    title: t("Where to write the codes that lack a target?"),
    filters: { [t("Mapping")]: ["csv"] },
    saveLabel: t("Append"),
  });
  if (file === undefined) return;
  const { fs } = vscode.workspace;
  const before = await fs.readFile(file).then(
    (bytes) => bytes,
    () => undefined,
  );
  const missing = unmapped.filter(({ code }) => !session.mappedCodes.has(code));
  const content = appendUnmappedBytes(before, missing, classification);
  if (content === undefined) {
    if (!namesAll(before, missing)) tellUnreadable();
    else {
      const name = baseName(file);
      const said = t("Every code without a target is listed already: nothing was written to {0}.", name);
      void vscode.window.showInformationMessage(said);
    }
    return;
  }
  await fs.writeFile(file, content);
  await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}
