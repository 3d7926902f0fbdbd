import { readRadar } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { entryAt } from "../src/documents/entry-at.ts";

const lines = [
  "kommuneradar: radar/1",
  "title: Test",
  "categories:",
  "  - { id: one, title: One }",
  "  - { id: two, title: Two }",
  "technologies:",
  "  - id: rpa",
  "    title: Robots",
  "    category: one",
  "",
  "  - id: ai",
  "    title: AI",
  "    category: two",
];
const { radar } = readRadar(`${lines.join("\n")}\n`);
const at = (line: number, character: number) => entryAt(radar?.technologies ?? [], { line, character })?.id;

test("the cursor stands in the entry from its first line to its last letter", () => {
  expect(at(6, 0)).toBe("rpa");
  expect(at(7, 12)).toBe("rpa");
  expect(at(8, (lines[8] ?? "").length)).toBe("rpa");
  expect(at(10, 2)).toBe("ai");
  expect(at(12, 0)).toBe("ai");
});

test("before the list it stands in none", () => {
  expect(at(0, 0)).toBeUndefined();
  expect(at(5, 3)).toBeUndefined();
});
