// docs/glossary.md is what the interface says and what the code is called.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readGlossary } from "../lib/glossary.mjs";
import { root } from "../lib/root.mjs";
import { spokenTexts } from "../lib/spoken-texts.mjs";

const { terms, unused } = readGlossary();
const said = { nb: "", nn: "", en: "" };
for (const { language, text } of spokenTexts()) said[language] += `\n${text.toLowerCase()}`;

test("the glossary has a term in each language, and none twice", () => {
  assert.ok(terms.length > 50, `${terms.length} terms`);
  for (const { en, nb, nn } of terms) assert.ok(en && !nb === !nn, `${en}: a term lacks in one language`);
  const names = terms.map(({ en }) => en);
  assert.deepEqual(names, [...new Set(names)]);
});

test("what a term is called in code is called so there", () => {
  const code = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  const missing = terms
    .flatMap(({ code: names }) => names)
    .filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
  assert.deepEqual(missing, []);
});

test("the interface says each term in Norwegian as the glossary does", () => {
  const unsaid = terms.flatMap(({ code, ...names }) =>
    // What has no name in code has none in the interface either: it is a word of the documentation.
    code.length === 0
      ? []
      : ["nb", "nn"]
          .filter((language) => names[language] && !isSaid(names[language], language))
          .map((language) => `${language}: ${names[language]}`),
  );
  assert.deepEqual(unsaid, []);
});

test("a word that the glossary has another for is said nowhere", () => {
  assert.ok(unused.length > 5);
  const found = unused.filter(({ word, language }) =>
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(said[language]),
  );
  assert.deepEqual(found, []);
});

/** Also within a longer word, and with another ending: *stillingskode*, *stillingskodar*. */
function isSaid(term, language) {
  return said[language].includes(term.toLowerCase().replace(/e$/, ""));
}
