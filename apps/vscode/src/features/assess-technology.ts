import { type Position, type Radar, resolveText, type Technology } from "@kommuneradar/core";
import * as vscode from "vscode";
import { chooseRadar } from "../documents/choose-radar.js";
import { columnOf } from "../documents/column-of.js";
import { entryAt } from "../documents/entry-at.js";
import { toPosition } from "../language/convert-range.js";
import { serviceDocument } from "../language/service.js";
import { askLevels } from "../radar/ask-levels.js";
import { currentLanguage, t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/**
 * *Assess Technology*: asks for the inputs that an assessment lacks, in the user's words, and writes their levels. The
 * technology is the one given (code lens, tree), else the one at the cursor, else one that the user picks.
 */
export const assessTechnology: Feature = (host) =>
  vscode.commands.registerCommand(
    "kommuneradar.assessTechnology",
    async (given?: unknown, named?: unknown) => {
      const uri = await chooseRadar(host, given, t("Assess Technology"));
      if (uri === undefined) return;
      const document = await vscode.workspace.openTextDocument(uri);
      const { radar } = host.service.radar(serviceDocument(document));
      const id = idIn(given, named) ?? (radar && (await choose(radar, cursorIn(document))));
      if (id === undefined) return;

      const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
      const editor = await vscode.window.showTextDocument(document, { viewColumn });
      const lacks = host.service.assessEdit(serviceDocument(document), id);
      if (!lacks) {
        void vscode.window.showInformationMessage(t("Nothing is missing in the assessment of {0}.", id));
        return;
      }
      const technology = radar?.technologies.find((candidate) => candidate.id === id);
      const name = resolveText(technology?.title, currentLanguage(), radar?.language ?? "nb") || id;
      const chosen = await askLevels(lacks.inputs, t("Assess {0}", name));
      // Others may have written in the file meanwhile: the place is looked up again.
      const edit = chosen && host.service.assessEdit(serviceDocument(document), id, chosen);
      if (!edit) return;
      const place = toPosition(edit.position);
      await editor.insertSnippet(new vscode.SnippetString(edit.snippet), place, {
        undoStopBefore: true,
        undoStopAfter: true,
        // The snippet has the blanks of the file already.
        keepWhitespace: true,
      });
    },
  );

function idIn(given: unknown, named: unknown): string | undefined {
  if (typeof named === "string") return named;
  const id =
    typeof given === "object" && given !== null && "technology" in given ? given.technology : undefined;
  return typeof id === "string" ? id : undefined;
}

function cursorIn(document: vscode.TextDocument): Position | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selection.active : undefined;
}

async function choose(radar: Radar, cursor: Position | undefined): Promise<string | undefined> {
  const open = radar.technologies.filter(lacksInputs);
  const here = cursor && entryAt(open, cursor);
  if (here !== undefined) return here.id;
  if (open.length === 0) {
    void vscode.window.showInformationMessage(t("Every technology of this radar is assessed."));
    return undefined;
  }
  const items = open.map(({ id, title }) => ({
    label: resolveText(title, currentLanguage(), radar.language) || id,
    description: id,
    id,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: t("Assess Technology"),
    placeHolder: t("Which one? Only those that lack something are listed."),
    matchOnDescription: true,
  });
  return picked?.id;
}

function lacksInputs({ status, assessment }: Technology): boolean {
  const { solutions, understanding, potential } = assessment ?? {};
  return status === "active" && [solutions, understanding, potential].includes(undefined);
}
