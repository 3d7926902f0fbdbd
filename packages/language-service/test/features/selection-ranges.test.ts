import { expect, test } from "vitest";
import type { SelectionRange } from "vscode-languageserver-types";
import { textIn } from "../../src/text-in.ts";
import { atCursor, file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";

function steps(fixture: string): string[] {
  const { text, position } = atCursor(fixture);
  const [found] = serviceOver().selectionRanges(file("by.radar.yaml", text), [position]) ?? [];
  const texts: string[] = [];
  for (let step: SelectionRange | undefined = found; step !== undefined; step = step.parent) {
    texts.push(textIn(text, step.range));
  }
  return texts;
}

test("from the cursor outward: word, key with it, entry, list, document", () => {
  const fixture = radarText("  - id: rpa\n    title: Pro│grams\n    category: services\n");
  const found = steps(fixture);
  expect(found.slice(0, 4)).toEqual([
    "",
    "Programs",
    "title: Programs",
    "id: rpa\n    title: Programs\n    category: services",
  ]);
  expect(found.at(-1)).toBe(fixture.replace("│", "").trimEnd());
});

test("of a key, the key itself first", () => {
  expect(steps(radarText("  - id: rpa\n    ti│tle: Programs\n")).slice(0, 3)).toEqual([
    "",
    "title",
    "id: rpa\n    title: Programs",
  ]);
});

test("each larger than the one before", () => {
  const lengths = steps(radarText("  - { id: rpa, assessment: { solutions: re│ady } }\n")).map(
    ({ length }) => length,
  );
  expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
});
