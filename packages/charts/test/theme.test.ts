import { describe, expect, it } from "vitest";
import { contrast, parseColor } from "../src/color.ts";
import { bandFill, darkPalette, lightPalette, type Palette, paletteFromTheme } from "../src/index.ts";
import { ringLineColor } from "../src/theme.ts";

function ratio(one: string, other: string): number {
  const [a, b] = [parseColor(one), parseColor(other)];
  if (a === undefined || b === undefined) throw new Error(`${one} or ${other} is no colour`);
  return contrast(a, b);
}

const none = () => "";
const theme = (colors: Record<string, string>) => (name: string) => colors[name] ?? "";

describe("parseColor", () => {
  it.each([
    ["#abc", { r: 170, g: 187, b: 204 }],
    ["#1B5FAA", { r: 27, g: 95, b: 170 }],
    ["rgb(1, 2, 3)", { r: 1, g: 2, b: 3 }],
    ["rgb(1 2 3 / 100%)", { r: 1, g: 2, b: 3 }],
    ["rgba(0,0,0,.5)", { r: 128, g: 128, b: 128 }],
    ["#00000080", { r: 127, g: 127, b: 127 }],
    ["#0008", { r: 119, g: 119, b: 119 }],
  ])("reads %s, a translucent one over white", (text, color) => {
    expect(parseColor(text)).toEqual(color);
  });

  it.each(["", "red", "#12", "#12345", "rgb(1,2)", "rgb(a,b,c)", "rgba(1,2,3,4,5)", "url(x)"])(
    "gives nothing for %j",
    (text) => expect(parseColor(text)).toBeUndefined(),
  );
});

describe("the palettes of files", () => {
  it.each([
    ["light", lightPalette],
    ["dark", darkPalette],
  ])("%s keeps its colours: all stand 5 : 1 off every band", (_name, palette) => {
    for (const color of palette.categories) {
      for (const ring of [0, 1, 2, 3]) expect(ratio(color, bandFill(palette, ring, 4))).toBeGreaterThan(4.5);
      expect(ratio(color, palette.background)).toBeGreaterThanOrEqual(5);
    }
  });

  it("fade from the centre outwards", () => {
    const fills = [0, 1, 2, 3].map((ring) => ratio(bandFill(lightPalette, ring, 4), lightPalette.background));
    expect(fills.toSorted((a, b) => b - a)).toEqual(fills);
  });

  it.each([
    ["light", lightPalette],
    ["dark", darkPalette],
    ["a light theme", paletteFromTheme(none, "light")],
    ["a dark theme", paletteFromTheme(none, "dark")],
  ])("%s: two neighbouring bands are told apart, and the outermost from the page", (_name, palette) => {
    const fills = [0, 1, 2, 3].map((ring) => bandFill(palette, ring, 4));
    for (const [ring, fill] of fills.entries()) {
      const beyond = fills[ring + 1];
      if (beyond !== undefined) expect(ratio(fill, beyond)).toBeGreaterThan(1.05);
      else expect(ratio(fill, palette.background)).toBeGreaterThan(1.03);
    }
  });

  const lightModern = { "--vscode-editor-background": "#ffffff", "--vscode-foreground": "#3b3b3b" };
  const darkModern = { "--vscode-editor-background": "#1f1f1f", "--vscode-foreground": "#cccccc" };
  it.each([
    ["light", lightPalette],
    ["dark", darkPalette],
    ["Light Modern", paletteFromTheme(theme(lightModern), "light")],
    ["Dark Modern", paletteFromTheme(theme(darkModern), "dark")],
    ["high contrast", paletteFromTheme(none, "high-contrast")],
    ["light high contrast", paletteFromTheme(none, "high-contrast-light")],
  ])("%s: ring lines stand 3 : 1 off every band", (_name, palette) => {
    for (const ring of [0, 1, 2, 3])
      expect(ratio(ringLineColor(palette), bandFill(palette, ring, 4))).toBeGreaterThanOrEqual(3);
  });

  it("give a radar of one ring the centre's band", () => {
    expect(bandFill(lightPalette, 0, 1)).toBe(bandFill(lightPalette, 0, 4));
  });
});

describe("paletteFromTheme", () => {
  it("mends the light themes' orange, which is 2.9 : 1 on white", () => {
    const palette = paletteFromTheme(
      theme({
        "--vscode-editor-background": "#ffffff",
        "--vscode-foreground": "#3b3b3b",
        "--vscode-charts-orange": "#d18616",
        "--vscode-charts-blue": "#1a85ff",
      }),
      "light",
    );
    expect(ratio("#d18616", "#ffffff")).toBeLessThan(3);
    const orange = palette.categories[3] ?? "";
    expect(orange).not.toBe("#d18616");
    expect(ratio(orange, bandFill(palette, 0, 4))).toBeGreaterThanOrEqual(3);
    for (const text of palette.categoryTexts)
      expect(ratio(text, bandFill(palette, 0, 4))).toBeGreaterThanOrEqual(4.5);
  });

  it("leaves a colour alone that has contrast enough", () => {
    const palette = paletteFromTheme(theme({ "--vscode-charts-blue": "#0a3d7a" }), "light");
    expect(palette.categories[0]).toBe("#0a3d7a");
  });

  it("stands without a single variable, in each kind of theme", () => {
    const check = (palette: Palette) => {
      expect(palette.categories).toHaveLength(8);
      expect(ratio(palette.foreground, palette.background)).toBeGreaterThanOrEqual(7);
      for (const text of [palette.muted, palette.link, palette.warning, palette.error]) {
        expect(ratio(text, palette.background)).toBeGreaterThanOrEqual(4.5);
      }
    };
    check(paletteFromTheme(none, "light"));
    check(paletteFromTheme(none, "dark"));
    check(paletteFromTheme(none, "high-contrast"));
    check(paletteFromTheme(none, "high-contrast-light"));
  });

  it("draws everything in the foreground in high contrast, on plain background", () => {
    const palette = paletteFromTheme(theme({ "--vscode-foreground": "#ffffff" }), "high-contrast");
    expect(palette.mode).toBe("high-contrast");
    expect(new Set(palette.categories)).toEqual(new Set(["#ffffff"]));
    expect(bandFill(palette, 0, 4)).toBe(palette.background);
  });

  it("makes a font name safe for an attribute", () => {
    const read = theme({ "--vscode-font-family": `"Segoe WPC", Ubuntu; } <b onload="x">` });
    const { fontFamily } = paletteFromTheme(read, "dark");
    expect(fontFamily).toBe("'Segoe WPC', Ubuntu  b onload'x'");
  });

  it.each([
    [`"Segoe WPC", "Segoe UI", sans-serif`, 1],
    ["-apple-system, BlinkMacSystemFont, sans-serif", 1.06],
    [`system-ui, "Ubuntu", "Droid Sans", sans-serif`, 1.12],
    ["Verdana", 1.12],
  ])("gives names room for the widest font that %s may be", (family, scale) => {
    expect(paletteFromTheme(theme({ "--vscode-font-family": family }), "light").textScale).toBe(scale);
  });
});
