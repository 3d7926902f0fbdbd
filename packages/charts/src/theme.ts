import { mendContrast, mix, parseColor, type Rgb, toHex } from "./color.js";

/** What a VS Code theme can be; both high-contrast kinds are drawn alike, from their own colours. */
export type ThemeKind = "light" | "dark" | "high-contrast" | "high-contrast-light";

/**
 * Every colour of a picture, literal (`#rrggbb`), so that a saved SVG looks the same in any viewer.
 * Text roles stand at least 4.5 : 1 off the background, shapes at least 3 : 1 off the darkest ring band.
 */
export interface Palette {
  /** Both high-contrast kinds are one. */
  readonly mode: "light" | "dark" | "high-contrast";
  /** Of the page. */
  readonly background: string;
  /** Text. */
  readonly foreground: string;
  /** Secondary text. */
  readonly muted: string;
  /** Hairlines and borders. */
  readonly line: string;
  /** Outline of what has the keyboard. */
  readonly focus: string;
  /** Ground of what the pointer is on. */
  readonly hover: string;
  /** Ground of what is chosen. */
  readonly selection: string;
  /** Text on that ground. */
  readonly selectionForeground: string;
  /** Text that leads elsewhere. */
  readonly link: string;
  /** Text and marks of what to look at. */
  readonly warning: string;
  /** Text and marks of what is wrong. */
  readonly error: string;
  /** The one colour of bars and marks in the estimate view. */
  readonly accent: string;
  /** Edge of rows that were changed since the last save. */
  readonly modified: string;
  /** Eight, in the order of a file's categories. */
  readonly categories: readonly string[];
  /** The same, where they are text. */
  readonly categoryTexts: readonly string[];
  /** CSS font stack, safe inside a double-quoted attribute. */
  readonly fontFamily: string;
  /** How much wider than Helvetica the font may be; names are placed with that much room. */
  readonly textScale: number;
}

/** Share of the foreground in the innermost and the outermost ring band. */
const bandShares = [0.14, 0.02] as const;
/** The steps between bands are larger near the centre: with four rings 14, 9, 5 and 2 %. */
const bandFall = 4 / 3;

/** Fill of ring band `index` (0 = innermost) of `count`: foreground mixed into the background. */
export function bandFill(palette: Palette, index: number, count: number): string {
  if (palette.mode === "high-contrast") return palette.background;
  const [inner, outer] = bandShares;
  const outward = count > 1 ? index / (count - 1) : 0;
  return tint(palette, outer + (inner - outer) * (1 - outward) ** bandFall);
}

/** The lines between rings, which stand 3 : 1 off the bands on both their sides. */
export function ringLineColor(palette: Palette): string {
  return palette.mode === "high-contrast" ? palette.line : tint(palette, 0.65);
}

/** `color` (default: the foreground) at `share` over the background, as an opaque colour. */
export function tint(palette: Palette, share: number, color: string = palette.foreground): string {
  const ground = rgb(palette.background, black);
  return toHex(mix(ground, rgb(color, black), share));
}

const black: Rgb = { r: 0, g: 0, b: 0 };
/** Fonts of Helvetica's widths on every system: a picture without a theme should look the same everywhere. */
const fontFamily = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
/** A theme's font may be any; the widest common one (DejaVu Sans, Verdana) is a sixth wider than Helvetica. */
const unknownFontScale = 1.12;
/** What VS Code asks for first on Windows and macOS, where it is always there. */
const knownFontScales: readonly (readonly [RegExp, number])[] = [
  [/^'?Segoe (WPC|UI)\b/, 1],
  [/^-apple-system\b/, 1.06],
];

function scaleOf(family: string): number {
  return knownFontScales.find(([name]) => name.test(family))?.[1] ?? unknownFontScale;
}

function rgb(text: string, fallback: Rgb, over?: Rgb): Rgb {
  return parseColor(text, over) ?? fallback;
}

type Basis = Omit<Palette, "categoryTexts" | "accent">;

/** Mends every colour that has too little contrast; the darkest band is the hardest ground a shape can have. */
function finish(basis: Basis, accent: string): Palette {
  const background = rgb(basis.background, black);
  const foreground = rgb(basis.foreground, black);
  const darkest = basis.mode === "high-contrast" ? background : mix(background, foreground, bandShares[0]);
  const shape = (color: string) => toHex(mendContrast(rgb(color, foreground), foreground, darkest, 3));
  const text = (color: string, ground = background) =>
    toHex(mendContrast(rgb(color, foreground), foreground, ground, 4.5));
  return {
    ...basis,
    muted: text(basis.muted),
    link: text(basis.link),
    warning: text(basis.warning),
    error: text(basis.error),
    focus: shape(basis.focus),
    accent: shape(accent),
    categories: basis.categories.map(shape),
    categoryTexts: basis.categories.map((color) => text(color, darkest)),
  };
}

/** Files and print, light. */
export const lightPalette: Palette = finish(
  {
    mode: "light",
    background: "#ffffff",
    foreground: "#1f1f1f",
    muted: "#595959",
    line: "#d4d4d4",
    focus: "#1b5faa",
    hover: "#f2f2f2",
    selection: "#dce9f7",
    selectionForeground: "#1f1f1f",
    link: "#1b5faa",
    warning: "#7a5c00",
    error: "#a3262a",
    modified: "#1b5faa",
    categories: ["#1b5faa", "#6b3fa0", "#2e6b34", "#9a4a00", "#a3262a", "#7a5c00", "#0f6b73", "#4a4a4a"],
    fontFamily,
    textScale: 1,
  },
  "#1b5faa",
);

/** Files, dark. */
export const darkPalette: Palette = finish(
  {
    mode: "dark",
    background: "#1f1f1f",
    foreground: "#e4e4e4",
    muted: "#a8a8a8",
    line: "#454545",
    focus: "#7fb4f0",
    hover: "#2a2a2a",
    selection: "#2c4562",
    selectionForeground: "#ffffff",
    link: "#7fb4f0",
    warning: "#ddc15a",
    error: "#f28b85",
    modified: "#7fb4f0",
    categories: ["#7fb4f0", "#c3a0e8", "#8fd08f", "#f0a860", "#f28b85", "#ddc15a", "#6ccbd2", "#c8c8c8"],
    fontFamily,
    textScale: 1,
  },
  "#7fb4f0",
);

/**
 * The palette of a VS Code theme. `read` gives the value of a CSS variable (`--vscode-foreground`), "" when unset.
 * Colours with too little contrast are mended by mixing in the foreground; in high contrast all shapes are drawn in it.
 */
export function paletteFromTheme(read: (cssVariable: string) => string, kind: ThemeKind): Palette {
  const highContrast = kind === "high-contrast" || kind === "high-contrast-light";
  const base = kind === "light" || kind === "high-contrast-light" ? lightPalette : darkPalette;
  const white: Rgb = { r: 255, g: 255, b: 255 };
  const bare = kind === "high-contrast" ? black : rgb(base.background, white);
  const background = rgb(read("--vscode-editor-background"), bare);
  const foreground = rgb(
    read("--vscode-foreground"),
    kind === "high-contrast" ? white : rgb(base.foreground, white),
    background,
  );
  const from = (name: string, fallback: string) =>
    toHex(rgb(read(`--vscode-${name}`), rgb(fallback, foreground), background));
  const ink = toHex(foreground);
  const charts = ["blue", "purple", "green", "orange", "red", "yellow"].map((name, index) =>
    from(`charts-${name}`, base.categories[index] ?? ink),
  );
  const greys = [0.7, 0.45].map((share) => toHex(mix(background, foreground, share)));
  const contrastBorder = from("contrastBorder", ink);
  const themeFont = safeFontFamily(read("--vscode-font-family"));
  return finish(
    {
      mode: highContrast ? "high-contrast" : kind,
      background: toHex(background),
      foreground: ink,
      muted: highContrast ? ink : from("descriptionForeground", toHex(mix(background, foreground, 0.75))),
      line: highContrast ? contrastBorder : from("panel-border", toHex(mix(background, foreground, 0.2))),
      focus: from("focusBorder", highContrast ? contrastBorder : base.focus),
      hover: from("list-hoverBackground", toHex(mix(background, foreground, 0.08))),
      selection: from("list-activeSelectionBackground", base.selection),
      selectionForeground: from("list-activeSelectionForeground", ink),
      link: from("textLink-foreground", base.link),
      warning: from("editorWarning-foreground", base.warning),
      error: from("editorError-foreground", base.error),
      modified: from("editorGutter-modifiedBackground", base.modified),
      categories: highContrast ? Array.from({ length: 8 }, () => ink) : [...charts, ...greys],
      fontFamily: themeFont || fontFamily,
      textScale: themeFont ? scaleOf(themeFont) : 1,
    },
    highContrast ? ink : (charts[0] ?? base.accent),
  );
}

/** Font names only: the value stands inside attributes and style sheets. */
function safeFontFamily(value: string): string {
  return value
    .replaceAll('"', "'")
    .replace(/[^\p{L}\p{N} ,.'_-]/gu, "")
    .trim();
}
