import type { Palette } from "../theme.js";

/** The file palette as the fallbacks that the pages' styles name. */
export function paletteVariables(palette: Palette): string {
  return `:root{${paletteRules(palette)}}body{margin:0;background:var(--kr-background)}`;
}

/** The same as declarations, for a page that has two palettes. */
export function paletteRules(palette: Palette): string {
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
  } = palette;
  const colors = {
    background,
    foreground,
    muted,
    line,
    focus,
    hover,
    selection,
    "selection-foreground": selectionForeground,
    link,
    warning,
    error,
  };
  const rules = Object.entries(colors).map(([name, color]) => `--kr-${name}:${color}`);
  return `${rules.join(";")};--kr-font-family:${palette.fontFamily};color-scheme:${palette.mode === "dark" ? "dark" : "light"}`;
}
