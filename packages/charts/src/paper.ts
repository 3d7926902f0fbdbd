import { lightPalette, type Palette, paletteFromTheme } from "./theme.js";

const {
  background,
  foreground,
  muted,
  line,
  focus,
  hover,
  selection,
  selectionForeground,
  link,
  warning,
  error,
  modified,
} = lightPalette;
const [blue = "", purple = "", green = "", orange = "", red = "", yellow = ""] = lightPalette.categories;

/** The theme that a page of VS Code has on paper, whatever theme the editor wears: black on white. */
const paper: Readonly<Record<string, string>> = {
  "editor-background": background,
  "editorWidget-background": background,
  "input-background": background,
  "dropdown-background": background,
  "textCodeBlock-background": background,
  "badge-background": background,
  foreground,
  "editor-foreground": foreground,
  "editorWidget-foreground": foreground,
  "input-foreground": foreground,
  "dropdown-foreground": foreground,
  "badge-foreground": foreground,
  descriptionForeground: muted,
  "panel-border": line,
  "editorWidget-border": line,
  "input-border": line,
  "dropdown-border": line,
  contrastBorder: "transparent",
  contrastActiveBorder: "transparent",
  focusBorder: focus,
  "list-hoverBackground": hover,
  "list-inactiveSelectionBackground": hover,
  "list-activeSelectionBackground": selection,
  "list-activeSelectionForeground": selectionForeground,
  "textLink-foreground": link,
  "editorWarning-foreground": warning,
  "editorError-foreground": error,
  errorForeground: error,
  "editorGutter-modifiedBackground": modified,
  "charts-blue": blue,
  "charts-purple": purple,
  "charts-green": green,
  "charts-orange": orange,
  "charts-red": red,
  "charts-yellow": yellow,
};

const important = Object.entries(paper).map(([name, color]) => `--vscode-${name}:${color}!important`);

/** Styles that give a page in any theme of VS Code the colours of paper when it is printed. VS Code writes its own on the root. */
export const paperStyles = `@media print{:root{${important.join(";")};color-scheme:light!important}}`;

/** The palette that goes with `paperStyles`, in the theme's font. */
export function paperPalette(read: (cssVariable: string) => string): Palette {
  return paletteFromTheme((name) => paper[name.replace("--vscode-", "")] ?? read(name), "light");
}
