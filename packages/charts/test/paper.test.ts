import { expect, it } from "vitest";
import { lightPalette, paperPalette, paperStyles } from "../src/index.ts";

it("is the light palette on paper, whatever the theme, in the theme's font", () => {
  const dark = (name: string) => (name === "--vscode-font-family" ? "Ubuntu" : "#123456");
  const { fontFamily, textScale, categories, categoryTexts, ...colors } = paperPalette(dark);
  const light = Object.entries(lightPalette).filter(([name]) => name in colors);
  expect(colors).toEqual(Object.fromEntries(light));
  expect(fontFamily).toBe("Ubuntu");
  expect(textScale).toBeGreaterThan(1);
  // Of the eight a theme has six; the last two are greys of it.
  expect(categories.slice(0, 6)).toEqual(lightPalette.categories.slice(0, 6));
  expect(categoryTexts.slice(0, 6)).toEqual(lightPalette.categoryTexts.slice(0, 6));
});

it("is told to the page in print alone, over what the editor writes on its root", () => {
  expect(paperStyles).toMatch(/^@media print\{:root\{.*--vscode-editor-background:#ffffff!important;/);
});
