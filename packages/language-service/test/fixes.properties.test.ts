import { parseYaml, type YamlPath, YamlScalar } from "@kommuneradar/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-types";
import { createLanguageService } from "../src/index.ts";
import { applyEdits } from "./support/apply-edits.ts";
import { faultyRadar } from "./support/faulty-radar.ts";
import { reference, today } from "./support/world.ts";

const service = createLanguageService({ reference, today: () => today, language: () => "nb" });
let version = 0;
const documentOf = (text: string) => ({
  uri: "file:///a.radar.yaml",
  version: ++version,
  getText: () => text,
});

/** Every quick fix for a text, with what it makes of it. */
function fixesOf(text: string) {
  const document = documentOf(text);
  return service.diagnostics(document).flatMap((diagnostic) =>
    service.codeActions(document, diagnostic.range, [diagnostic]).map(({ title, edit, isPreferred }) => {
      const edits = edit?.changes?.[document.uri] ?? [];
      return { diagnostic, title, isPreferred, edits, after: applyEdits(text, edits) };
    }),
  );
}

/** Comments in order; a `#` inside quotation marks is none. */
const comments = (text: string) =>
  text.split(/\r?\n/).flatMap((line) => /(?:^|\s)(#.*)$/.exec(line.replaceAll(/"[^"]*"/g, '""'))?.[1] ?? []);

/** Everything a text says: path → value. */
function said(text: string): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: YamlPath) => {
    if (value instanceof Map) for (const [key, inner] of value) walk(inner, [...path, key]);
    else if (Array.isArray(value))
      for (const [index, inner] of value.entries()) walk(inner, [...path, index]);
    else leaves.set(path.join("."), value instanceof YamlScalar ? value.text : String(value));
  };
  walk(parseYaml(text).value, []);
  return leaves;
}

/** Where a fix may change what a text says: the fields beside the one that is marked. */
function reach(text: string, { code, range }: Diagnostic): string {
  if (code === "missing-review-date") return "";
  const path = parseYaml(text).placesAt(range.start).at(-1)?.path ?? [];
  return path.slice(0, code === "unused-category" ? 1 : -1).join(".");
}

test("a quick fix keeps every comment, every other line byte for byte, and what every other field says", () => {
  fc.assert(
    fc.property(faultyRadar, (text) => {
      fc.pre(parseYaml(text).problems.length === 0);
      const before = said(text);
      for (const { diagnostic, title, edits, after } of fixesOf(text)) {
        const about = `${diagnostic.code}: ${title}\n${text}\n→\n${after}`;
        expect(comments(after), about).toEqual(comments(text));
        expect(parseYaml(after).problems, about).toEqual([]);

        const touched = (line: number) =>
          edits.some(({ range }) => range.start.line <= line && line <= range.end.line);
        const lines = new Set(after.split("\n"));
        for (const [index, line] of text.split("\n").entries()) {
          if (!touched(index)) expect(lines.has(line) || lines.has(`${line}\r`), about).toBe(true);
        }

        const now = said(after);
        // A key that is renamed or moved takes its value along as it is.
        if (diagnostic.code === "unknown-key" && !title.startsWith("Fjern")) {
          expect([...now.values()].toSorted(), about).toEqual([...before.values()].toSorted());
        }
        const within = reach(text, diagnostic);
        for (const path of new Set([...before.keys(), ...now.keys()])) {
          if (before.get(path) === now.get(path)) continue;
          expect(
            path === within || within === "" || path.startsWith(`${within}.`),
            `${path} in ${about}`,
          ).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a preferred fix mends what it is for, and all of them made leave none, and every comment", () => {
  fc.assert(
    fc.property(faultyRadar, (text) => {
      fc.pre(parseYaml(text).problems.length === 0);
      for (const { diagnostic, title, isPreferred, after } of fixesOf(text)) {
        if (!isPreferred) continue;
        const found = (of: string) =>
          service
            .diagnostics(documentOf(of))
            .filter(({ code, message }) => code === diagnostic.code && message === diagnostic.message);
        expect(found(after).length, `${title}\n${text}\n→\n${after}`).toBeLessThan(found(text).length);
      }
      let mended = text;
      for (let round = 0; ; round++) {
        const edits = service.fixAll(documentOf(mended)) ?? [];
        if (edits.length === 0) break;
        expect(round, mended).toBeLessThan(10);
        mended = applyEdits(mended, edits);
      }
      expect(comments(mended)).toEqual(comments(text));
      expect(fixesOf(mended).filter(({ isPreferred }) => isPreferred)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
