import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const readJson = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, file), "utf8"));

function sources(under: string): string[] {
  return readdirSync(join(folder, under), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, under, file), "utf8"));
}

/** The literal keys of `t("…")` in the host's sources. */
function messages(): string[] {
  return sources("src").flatMap((text) =>
    [...text.matchAll(/\bt\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, key = ""]) => key),
  );
}

const translations = ["nb", "nn"];

test("every text of the manifest is there in all languages, and none too many", () => {
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();
  expect(used.length).toBeGreaterThan(10);
  expect(Object.keys(readJson("package.nls.json")).sort()).toEqual(used);
  for (const language of translations) {
    expect(Object.keys(readJson(`package.nls.${language}.json`)).sort(), language).toEqual(used);
  }
});

test("every message of the host has a text in both kinds of Norwegian, and no text is left over", () => {
  const used = [...new Set(messages())].sort();
  expect(used.length).toBeGreaterThan(10);
  for (const language of translations) {
    expect(Object.keys(readJson(`l10n/bundle.l10n.${language}.json`)).sort(), language).toEqual(used);
  }
});

test("a message's places are all in its translations", () => {
  const places = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort();
  for (const language of translations) {
    for (const [english, norwegian] of Object.entries(readJson(`l10n/bundle.l10n.${language}.json`))) {
      expect(places(norwegian), english).toEqual(places(english));
    }
  }
});

test("no text is empty, and no Norwegian text is the English one but names", () => {
  const english = readJson("package.nls.json");
  for (const language of translations) {
    for (const [key, text] of Object.entries(readJson(`package.nls.${language}.json`))) {
      expect(text.trim(), key).not.toBe("");
      if (key !== "displayName") expect(text, key).not.toBe(english[key]);
    }
  }
});
