import { readFileSync } from "node:fs";
import { parseYaml, type Range, type YamlPath, YamlScalar } from "@kommuneradar/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver-types";
import { applied, editOf, firstDraft } from "../support/completion.ts";
import { file, serviceOver } from "../support/features.ts";
import { sampleEstimate, sampleWorkforce } from "../support/sample.ts";

const example = readFileSync(
  new URL("../../../../examples/eksempelby/eksempelby.radar.yaml", import.meta.url),
  "utf8",
);
const workforce = file("folk.workforce.csv", sampleWorkforce);
const radarFile = file("by.radar.yaml", example);
const files = [
  { name: "by.radar.yaml", text: example, others: [file("by.estimate.yaml", sampleEstimate), workforce] },
  {
    name: "by.estimate.yaml",
    text: sampleEstimate
      .replace("technology: rpa", "technology: software-robots")
      .replace("'0001'", "'9902'"),
    others: [radarFile, workforce],
  },
];

const isFault = /^(?:unknown-|wrong-type|invalid-|yaml-)/;

/** Faults on a line, of the kinds that a wrong name or a wrong way of writing leads to. */
function faultsAt(
  name: string,
  text: string,
  line: number,
  others: (typeof files)[number]["others"],
): string[] {
  const document = file(name, text, 2);
  return (serviceOver([document, ...others]).diagnostics(document) ?? [])
    .filter(
      ({ code, range }) => isFault.test(String(code)) && range.start.line <= line && range.end.line >= line,
    )
    .map(({ code, message }) => `${code}: ${message}`);
}

/** What an item makes of a text, before anything is typed into its tab stops. */
function accepted(text: string, item: CompletionItem): string {
  const edit = editOf(item);
  const newText = item.insertTextFormat === 2 ? firstDraft(edit.newText) : edit.newText;
  return applied(text, { ...edit, newText });
}

describe.each(files)("$name", ({ name, text, others }) => {
  const places = valuePlaces(text);

  test("whatever is taken where a value was is known, and of the right type", () => {
    let version = 2;
    const taken = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.nat(3),
        fc.boolean(),
        ({ range, path, value }, pick, kept, inEnglish) => {
          const { start } = range;
          // Some of the value may still be there.
          const typed = kept === 0 ? "" : value.slice(0, kept);
          const emptied = applied(text, { range, newText: typed });
          const document = file(name, emptied, version++);
          const service = serviceOver([document, ...others], inEnglish ? "en" : "nb");
          const position = { line: start.line, character: start.character + typed.length };
          const items = service.completions(document, position) ?? [];
          if (items.length === 0) return;
          const item = items[pick % items.length];
          if (item === undefined) return;
          taken.add(path.filter((step) => typeof step === "string").join("."));
          expect(
            faultsAt(name, accepted(emptied, item), start.line, others),
            `${path.join(".")} ← ${item.label}`,
          ).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect(taken.size).toBeGreaterThan(name.includes("radar") ? 6 : 4);
  });

  test("whatever key is taken on a new line is one, and no fault of syntax", () => {
    const lines = text.split("\n");
    const ends = [...lines.entries()].filter(
      ([line, content]) =>
        /^ *[a-zA-Z]+: \S/.test(content) && !/[[{|]/.test(content) && isAtLevel(lines[line + 1], content),
    );
    let version = 1000;
    fc.assert(
      fc.property(fc.constantFrom(...ends), fc.nat(), ([line, content], pick) => {
        const indent = content.search(/\S/);
        const opened = [...lines.slice(0, line + 1), " ".repeat(indent), ...lines.slice(line + 1)].join("\n");
        const document = file(name, opened, version++);
        const items =
          serviceOver([document, ...others]).completions(document, { line: line + 1, character: indent }) ??
          [];
        const item = items[pick % Math.max(items.length, 1)];
        if (item === undefined) return;
        const faults = faultsAt(name, accepted(opened, item), line + 1, others);
        // A key without its value yet is no text.
        expect(
          faults.filter((fault) => !/^wrong-type/.test(fault)),
          item.label,
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether the next line stands no further in: the value before it is whole. */
function isAtLevel(next: string | undefined, content: string): boolean {
  return next === undefined || next.trim() === "" || next.search(/\S/) <= content.search(/\S/);
}

interface ValuePlace {
  readonly path: YamlPath;
  readonly range: Range;
  readonly value: string;
}

/** Every value of a text that stands on one line. */
function valuePlaces(text: string): ValuePlace[] {
  const source = parseYaml(text);
  const found: ValuePlace[] = [];
  const walk = (value: unknown, path: YamlPath) => {
    if (value instanceof Map) for (const [key, below] of value) walk(below, [...path, key]);
    else if (Array.isArray(value))
      for (const [index, below] of value.entries()) walk(below, [...path, index]);
    else if (value instanceof YamlScalar) {
      const range = source.rangeOf(path);
      if (range.start.line === range.end.line) found.push({ path, range, value: value.text });
    }
  };
  walk(source.value, []);
  return found;
}
