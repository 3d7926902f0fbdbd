import { type Position, type Range, withLineFeeds } from "@kommuneradar/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { applyEdits } from "./support/apply-edits.ts";
import { serviceOver } from "./support/features.ts";
import { tornFile } from "./support/torn-text.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A range or a position is told from other values by its shape. */
function* placesIn(value: unknown): Generator<Range> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value) yield value as Range;
  else if ("line" in value && "character" in value) yield { start: value, end: value } as Range;
  for (const part of Object.values(value)) yield* placesIn(part);
}

function symbolsIn(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...symbolsIn(symbol.children ?? [])]);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

test("whatever a text holds, every feature answers, and with places inside it", () => {
  let version = 0;
  fc.assert(
    fc.property(tornFile, share, share, fc.boolean(), ({ name, text: torn }, down, along, inEnglish) => {
      // As every host hands it over.
      const text = withLineFeeds(torn);
      const document = { uri: `file:///${name}`, version: ++version, getText: () => text };
      const lines = text.split(/\r?\n/);
      const line = Math.floor(down * (lines.length - 1));
      const position: Position = { line, character: Math.floor(along * (lines[line]?.length ?? 0)) };
      const service = serviceOver([document], inEnglish ? "en" : "nb");

      const renamed = service.rename(document, position, "helt-ny", { keepAlias: true });
      const changes = (renamed && "changes" in renamed && renamed.changes?.[document.uri]) || [];
      const appended = service.newTechnology(document, { id: "ny", title: "Ny", category: "x" })?.edits ?? [];
      const overridden = service.override(document, { occupation: "5321", probability: 0.5 })?.edits ?? [];
      // Throws when edits lie over each other.
      applyEdits(text, changes);
      applyEdits(text, appended);
      applyEdits(text, overridden);

      const answers = [
        service.foldingRanges(document),
        service.format(document),
        service.fixAll(document),
        service.selectionRanges(document, [position]),
        (service.definition(document, position) ?? []).filter(({ uri }) => uri === document.uri),
        (service.references(document, position, true) ?? []).filter(({ uri }) => uri === document.uri),
        service.documentHighlights(document, position),
        service.hover(document, position),
        service.completions(document, position),
        service.prepareRename(document, position),
        changes,
        service.documentSymbols(document),
        service.documentLinks(document),
        service.inlayHints(document, { start: { line: 0, character: 0 }, end: position }),
        service.assessEdit(document, service.radar(document).radar?.technologies[0]?.id ?? ""),
        appended,
        overridden,
        (service.codeLenses(document) ?? []).map((lens) => service.resolveCodeLens(document, lens)),
      ];

      for (const { start, end } of placesIn(answers)) {
        expect(start.line).toBeLessThanOrEqual(end.line);
        expect(end.line).toBeLessThan(lines.length);
        expect(end.character).toBeLessThanOrEqual(lines[end.line]?.length ?? 0);
      }
      for (const { name, range, selectionRange } of symbolsIn(service.documentSymbols(document) ?? [])) {
        // An editor drops the whole outline for one symbol that breaks this.
        expect(name.trim()).not.toBe("");
        expect(isBefore(selectionRange.start, range.start) || isBefore(range.end, selectionRange.end)).toBe(
          false,
        );
      }
      // A question may come late, about a text that was longer.
      const beyond: Position = { line: lines.length + 3, character: 999 };
      for (const late of [
        service.hover(document, beyond),
        service.definition(document, beyond),
        service.documentHighlights(document, beyond),
        service.prepareRename(document, beyond),
        service.inlayHints(document, { start: beyond, end: beyond }),
      ]) {
        expect([...placesIn(late)].every(({ end }) => end.line < lines.length)).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
});
