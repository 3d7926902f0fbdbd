import { readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "@kommuneradar/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../support/apply-edits.ts";
import { file, serviceOver } from "../support/features.ts";
import { scrambledRadar } from "../support/scrambled-radar.ts";

const service = serviceOver();
let version = 0;
const editsOf = (text: string, name = "by.radar.yaml") => service.format(file(name, text, ++version)) ?? [];
const format = (text: string, name?: string) => applyEdits(text, editsOf(text, name));

const examples = new URL("../../../../examples/", import.meta.url);
const golden = new URL("../golden/format/", import.meta.url);
const corpora = ["../golden/diagnostics/", "../golden/fixes/", "../golden/format/"].flatMap((folder) => {
  const at = new URL(folder, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, text: readFileSync(new URL(name, at), "utf8") }));
});

describe("golden files", () => {
  test.each(readdirSync(golden).filter((name) => !name.includes(".golden.")))("%s", async (name) => {
    const text = readFileSync(new URL(name, golden), "utf8");
    const path = `../golden/format/${name.replace(/\.yaml$/, ".golden.yaml")}`;
    await expect(format(text, name)).toMatchFileSnapshot(path);
  });
});

test.each([
  "eksempelby/eksempelby.radar.yaml",
  "eksempelby/eksempelby.estimate.yaml",
  "eksempelby/eksempelby.projects.yaml",
  "eksempelby/eksempelby.plan.yaml",
  "norway-2016/norge-2016.estimate.yaml",
])("the example %s has its form already", (name) => {
  expect(editsOf(readFileSync(new URL(name, examples), "utf8"), name)).toEqual([]);
});

/** Comments of a text, in alphabetical order. */
const comments = (text: string) => (text.match(/(?<=^|\s)#.*/gm) ?? []).map((found) => found.trim()).sort();
/** Lines of a text without blanks; those in brackets without what formatting may change in them. */
const contents = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s/g, ""))
    .filter((line) => line !== "");

/** What holds of a text and its formatted form, whatever the text. */
function expectSame(text: string, name?: string) {
  const formatted = format(text, name);
  expect(format(formatted, name)).toBe(formatted);
  expect(comments(formatted)).toEqual(comments(text));
  // A text of several lines at the end of a file has its last line break.
  if (text.endsWith("\n")) expect(formatted).toMatch(/\n$/);
  if (text.includes("\r\n")) expect(formatted).not.toMatch(/(?<!\r)\n/);
  const sorted = (value: string) => [...contents(value).join("")].sort().join("");
  expect(sorted(formatted)).toBe(sorted(text));
  expect(plain(parseYaml(formatted.endsWith("\n") ? formatted : `${formatted}\n`).value)).toEqual(
    plain(parseYaml(text.endsWith("\n") ? text : `${text}\n`).value),
  );
  return formatted;
}

/** A YAML value with its maps as plain objects, whose keys have no order. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

test.each(corpora)("$name: holds the same, and formatted once is formatted for good", ({ name, text }) => {
  expectSame(text, name);
  expectSame(text.replaceAll("\n", "\r\n"), name);
  expect(format(`\uFEFF${text}`, name)).toBe(`\uFEFF${format(text, name)}`);
});

const order = ["kommuneradar", "title", "language", "categories", "technologies"];

test("any radar: holds the same, has its keys in order, and formatted once is formatted for good", () => {
  fc.assert(
    fc.property(scrambledRadar, (text) => {
      fc.pre(parseYaml(text).problems.length === 0);
      const formatted = expectSame(text);
      // That something was done: a text that cannot be moved about would be left as it is.
      const keys = [...formatted.matchAll(/^(\w+):/gm)].map(([, key = ""]) => order.indexOf(key));
      expect(keys).toEqual(keys.toSorted((a, b) => a - b));
      expect(formatted).not.toMatch(/^-/m);
    }),
    { numRuns: 400 },
  );
});

describe("edits", () => {
  const text =
    "kommuneradar: radar/1\ncategories: []\ntechnologies:\n  - {id: a,title: A}\n  - id: b\n    title: B\n";

  test("touch only what changes", () => {
    expect(editsOf(text).map(({ range }) => [range.start.line, range.end.line])).toEqual([[3, 3]]);
    expect(format(text).split("\n")[3]).toBe("  - { id: a, title: A }");
  });

  test("none for what cannot be read, what is of no known form, or a table", () => {
    expect(editsOf("title: x\nkommuneradar: radar/1\n  a: b\n")).toEqual([]);
    expect(editsOf("{ title: x, kommuneradar: radar/1 }\n")).toEqual([]);
    expect(editsOf("? title\n: x\nkommuneradar: radar/1\n")).toEqual([]);
    expect(editsOf("kommune;styrk08;fte\n", "a.workforce.csv")).toEqual([]);
  });

  test("an alias is not moved before its anchor", () => {
    const anchored = "technologies: &t []\nkommuneradar: radar/1\ncategories: *t\n";
    expect(format(anchored)).toBe(anchored);
  });
});
