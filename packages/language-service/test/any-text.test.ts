import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguageService } from "../src/index.ts";
import { applyEdits } from "./support/apply-edits.ts";
import { tornFile } from "./support/torn-text.ts";
import { reference, today } from "./support/world.ts";

test("whatever a text holds, its problems have words, a place inside it, and fixes that can be applied", () => {
  const service = createLanguageService({
    reference,
    today: () => today,
    language: () => "nb",
    exists: () => false,
  });
  let version = 0;
  fc.assert(
    fc.property(tornFile, ({ name, text }) => {
      const document = { uri: `file:///${name}`, version: ++version, getText: () => text };
      const lines = text.split(/\r\n|\n|\r/);
      const diagnostics = service.diagnostics(document);
      for (const diagnostic of diagnostics) {
        const { start, end } = diagnostic.range;
        expect(diagnostic.message).not.toMatch(/undefined|\[object|\p{Cc}/u);
        expect(start.line).toBeLessThanOrEqual(end.line);
        expect(end.line).toBeLessThan(Math.max(lines.length, 1));
      }
      const everywhere = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
      for (const { edit } of service.codeActions(document, everywhere, diagnostics)) {
        const edits = edit?.changes?.[document.uri] ?? [];
        expect(edits.length).toBeGreaterThan(0);
        expect(applyEdits(text, edits, { ofTable: name.endsWith(".csv") })).not.toBe(text);
      }
    }),
    { numRuns: 600 },
  );
});
