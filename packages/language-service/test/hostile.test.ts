import { expect, test } from "vitest";
import { hostileTexts } from "../../core/test/yaml/hostile-texts.ts";
import { createLanguageService } from "../src/index.ts";
import { reference, today } from "./support/world.ts";

test.each(hostileTexts)(
  "$title: ends in a diagnostic, and what an editor asks for by itself ends too",
  ({ text, code }) => {
    const service = createLanguageService({ reference, today: () => today, language: () => "nb" });
    const written = text();
    const document = { uri: "file:///a.radar.yaml", version: 1, getText: () => `${written}\n` };
    const found = service.diagnostics(document);
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(found.length).toBeLessThan(3000);
    expect(Math.max(...found.map(({ message }) => String(message).length))).toBeLessThan(1500);

    const lines = written.split("\n").length;
    const screen = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
    for (const list of [
      service.documentSymbols(document),
      service.foldingRanges(document),
      service.codeLenses(document),
      service.documentLinks(document),
      service.inlayHints(document, screen),
      service.codeActions(document, screen, found.slice(0, 20)),
    ]) {
      expect(list?.length).toBeLessThanOrEqual(3 * lines + 60);
    }
    service.forget(document.uri);
  },
  120_000,
);
