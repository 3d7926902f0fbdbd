import type { ChangedEntry } from "@kommuneradar/language-service";
import * as vscode from "vscode";

type Kind = ChangedEntry["kind"];

/** Marks in a 16 px square, as on the chart: a tip inwards or outwards, a ring round what is new, a dot for the rest. */
const shapes: Readonly<Record<Kind, (color: string) => string>> = {
  in: (color) => `<path d="M8 3L12 11A4.5 4.5 0 0 1 4 11Z" fill="${color}"/>`,
  out: (color) => `<path d="M8 13L12 5A4.5 4.5 0 0 0 4 5Z" fill="${color}"/>`,
  new: (color) =>
    `<circle cx="8" cy="8" r="2.5" fill="${color}"/><circle cx="8" cy="8" r="4.75" fill="none" stroke="${color}"/>`,
  changed: (color) => `<circle cx="8" cy="8" r="2.5" fill="${color}"/>`,
};
/** A picture in the margin cannot follow a theme's colours: a grey that is seen on light ground, and one on dark. */
const greys = { light: "#636363", dark: "#a0a0a0" };

/** The marks of changed technologies in an editor's margin. */
export interface ChangeDecorations extends vscode.Disposable {
  show(editor: vscode.TextEditor, changes: readonly ChangedEntry[]): void;
}

export function changeDecorations(): ChangeDecorations {
  const kinds = Object.keys(shapes) as Kind[];
  const types = new Map(kinds.map((kind) => [kind, decorationOf(kind)]));
  return {
    show(editor, changes) {
      for (const [kind, type] of types) {
        const own = changes.filter((change) => change.kind === kind);
        editor.setDecorations(
          type,
          own.map(({ line, text }) => ({
            range: new vscode.Range(line, 0, line, 0),
            hoverMessage: new vscode.MarkdownString().appendText(text),
          })),
        );
      }
    },
    dispose() {
      for (const type of types.values()) type.dispose();
    },
  };
}

function decorationOf(kind: Kind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: picture(kind, greys.light) },
    dark: { gutterIconPath: picture(kind, greys.dark) },
    gutterIconSize: "contain",
    overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.modifiedForeground"),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
}

function picture(kind: Kind, color: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${shapes[kind](color)}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
