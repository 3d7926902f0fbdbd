import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguageService } from "../src/index.ts";
import { reference, today } from "./support/world.ts";

const folder = new URL("./golden/diagnostics/", import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => !name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** What a typist, a merge or a wrong program leaves behind. */
const debris = fc.oneof(
  fc.constantFrom(
    "\t",
    "\n",
    "\r",
    ": ",
    "- ",
    "{",
    "]",
    '"',
    "'",
    "&a ",
    "*a",
    "!!x ",
    "|\n",
    "? ",
    "\0",
    "\uFEFF",
    ";",
    "𝄞",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

const torn = fc
  .record({
    file: fc.constantFrom(...corpus),
    edits: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: debris }),
      { maxLength: 4 },
    ),
  })
  .map(({ file: { name, text }, edits }) => ({
    name,
    text: edits.reduce((torn, { at, cut, put }) => {
      const start = Math.floor(at * torn.length);
      return torn.slice(0, start) + put + torn.slice(start + cut);
    }, text),
  }));

test("whatever a text holds, its problems have words, a place inside it, and fixes that can be applied", () => {
  const service = createLanguageService({
    reference,
    today: () => today,
    language: () => "nb",
    exists: () => false,
  });
  let version = 0;
  fc.assert(
    fc.property(torn, ({ name, text }) => {
      const document = { uri: `file:///${name}`, version: ++version, getText: () => text };
      const lines = text.split(/\r\n|\n|\r/);
      for (const diagnostic of service.diagnostics(document)) {
        const { start, end } = diagnostic.range;
        expect(diagnostic.message).not.toMatch(/undefined|\[object|\p{Cc}/u);
        expect(start.line).toBeLessThanOrEqual(end.line);
        expect(end.line).toBeLessThan(Math.max(lines.length, 1));
        for (const { edit } of service.codeActions(document, diagnostic.range, [diagnostic])) {
          expect(edit?.changes?.[document.uri]).toHaveLength(1);
        }
      }
    }),
    { numRuns: 600 },
  );
});
