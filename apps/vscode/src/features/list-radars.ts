import * as vscode from "vscode";
import { columnOf } from "../documents/column-of.js";
import { entryAt } from "../documents/entry-at.js";
import { onSettingChange } from "../documents/setting.js";
import { serviceDocument } from "../language/service.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import { RadarTreeProvider } from "../tree/radar-tree-provider.js";
import type { Feature } from "./feature.js";

/** Milliseconds between two moves of the selection after the cursor. */
const pause = 150;

/** The tree of radars in the explorer: follows the text as one types, and the cursor, without ever taking the focus. */
export const listRadars: Feature = (host) => {
  const provider = new RadarTreeProvider(host);
  const view = vscode.window.createTreeView("kommuneradar.radars", {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const refresh = () => {
    // VS Code asks a tree that nobody sees for nothing, and asks again when somebody does.
    provider.refresh();
    follow.trigger();
  };
  const follow = createThrottle(() => void select(), pause, hostTimers);
  const select = async () => {
    const editor = vscode.window.activeTextEditor;
    if (!view.visible || editor === undefined) return;
    const { document, selection } = editor;
    const asked = serviceDocument(document);
    if (host.service.kind(asked) !== "radar") return;
    const { radar } = host.service.radar(asked);
    const technology = entryAt(radar?.technologies ?? [], selection.active);
    const node = technology && provider.find(asked.uri, technology.id);
    if (node === undefined || view.selection[0]?.id === node.id) return;
    // The tree may be made anew just now: then it is told once more.
    await view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  };
  return vscode.Disposable.from(
    provider,
    view,
    follow,
    host.workspaceFiles.onDidChange(refresh),
    onSettingChange(["language"], refresh),
    view.onDidChangeVisibility(() => follow.trigger()),
    vscode.window.onDidChangeActiveTextEditor(() => follow.trigger()),
    vscode.window.onDidChangeTextEditorSelection(() => follow.trigger()),
    vscode.commands.registerCommand("kommuneradar.revealTechnology", async (file: string, id: string) => {
      const uri = vscode.Uri.parse(file);
      const document = await vscode.workspace.openTextDocument(uri);
      const { radar } = host.service.radar(serviceDocument(document));
      const place = radar?.technologies.find((technology) => technology.id === id)?.idRange.start;
      const at = new vscode.Position(place?.line ?? 0, place?.character ?? 0);
      await vscode.window.showTextDocument(document, {
        viewColumn: columnOf(uri) ?? vscode.ViewColumn.One,
        selection: new vscode.Range(at, at),
      });
    }),
  );
};
