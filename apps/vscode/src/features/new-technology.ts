import { type Category, type Radar, resolveText } from "@kommuneradar/core";
import { suggestId } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { chooseRadar } from "../documents/choose-radar.js";
import { columnOf } from "../documents/column-of.js";
import { toTextEdit } from "../language/convert-edit.js";
import { toPosition } from "../language/convert-range.js";
import { serviceDocument } from "../language/service.js";
import { currentLanguage, t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/**
 * *New Technology…*: asks for title and category and writes the entry at the end of the radar's list, in one step that
 * can be undone. The radar is the file given (explorer, tree, preview), else the active one.
 */
export const newTechnology: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.newTechnology", async (given?: unknown) => {
    const uri = await chooseRadar(host, given, t("New Technology"));
    if (uri === undefined) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const radarNow = () => host.service.radar(serviceDocument(document)).radar;
    const radar = radarNow();
    if (radar === undefined || radar.categories.length === 0) return cannotBeWritten();
    const title = await askTitle(radar);
    if (title === undefined) return;
    const category = await askCategory(radar);
    if (category === undefined) return;

    const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(document, { viewColumn });
    // The text may have changed while the questions stood open.
    const id = suggestId(title, idsOf(radarNow() ?? radar));
    const entry = host.service.newTechnology(serviceDocument(document), { id, title, category });
    if (!entry) return cannotBeWritten();
    const edit = new vscode.WorkspaceEdit();
    edit.set(uri, entry.edits.map(toTextEdit));
    if (!(await vscode.workspace.applyEdit(edit))) return cannotBeWritten();
    const cursor = toPosition(entry.cursor);
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });

/** Trimmed, never blank; the id it gives is shown as one writes. */
async function askTitle(radar: Radar): Promise<string | undefined> {
  const taken = idsOf(radar);
  const title = await vscode.window.showInputBox({
    title: t("New Technology"),
    prompt: t("What is it called?"),
    ignoreFocusOut: true,
    validateInput(text) {
      if (text.trim() === "") return t("A technology needs a title.");
      const { Info: severity } = vscode.InputBoxValidationSeverity;
      return { message: t("Its id will be {0}.", suggestId(text, taken)), severity };
    },
  });
  return title?.trim() || undefined;
}

async function askCategory(radar: Radar): Promise<string | undefined> {
  const [only, ...others] = radar.categories;
  if (only !== undefined && others.length === 0) return only.id;
  const item = ({ id, title }: Category) => ({
    label: resolveText(title, currentLanguage(), radar.language) || id,
    description: id,
    id,
  });
  const picked = await vscode.window.showQuickPick(radar.categories.map(item), {
    title: t("New Technology"),
    placeHolder: t("In which category?"),
    ignoreFocusOut: true,
  });
  return picked?.id;
}

function idsOf({ technologies }: Radar): string[] {
  return technologies.flatMap(({ id, aliases }) => [id, ...aliases]);
}

function cannotBeWritten(): void {
  void vscode.window.showErrorMessage(
    t("The technology cannot be written: the radar's text has an error that must be mended first."),
  );
}
