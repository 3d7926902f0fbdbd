import { readdirSync, readFileSync } from "node:fs";
import type { Language, Problem } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { describeProblem } from "../src/index.ts";
import { places } from "./support/marked-text.ts";
import { check } from "./support/world.ts";

const folder = new URL("./golden/diagnostics/", import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith(".txt"));
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** Findings as an editor lists them: 1-based, end exclusive. */
function listing(problems: readonly Problem[], language: Language): string {
  const lines = problems.map((problem) => {
    const { code, severity, message, range, related } = describeProblem(problem, language);
    const { start, end } = range;
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
    const others = related.map((other) => `\n    ${other.range.start.line + 1}: ${other.message}`);
    return `${place} ${severity} ${code}: ${message}${others.join("")}\n`;
  });
  return lines.join("");
}

test("the corpus has broken files of every kind", () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  for (const kind of ["radar.yaml", "estimate.yaml", "workforce.csv"]) {
    expect(files.filter((name) => name.endsWith(kind)).length).toBeGreaterThanOrEqual(3);
  }
});

describe.each(files)("%s", (name) => {
  const text = textOf(name);
  const problems = check(name, text);

  test.each(["en", "nb", "nn"] as const)("all its faults, in %s", async (language) => {
    expect(problems.length).toBeGreaterThan(0);
    await expect(listing(problems, language)).toMatchFileSnapshot(
      `golden/diagnostics/${name}.${language}.txt`,
    );
  });

  test("in the order of the file, each inside it, none over all of it", () => {
    const lines = text.split("\n");
    const offset = ({ line, character }: Problem["range"]["start"]) =>
      lines.slice(0, line).join("\n").length + Math.min(line, 1) + character;
    let last = 0;
    for (const { range } of problems) {
      const [start, end] = [offset(range.start), offset(range.end)];
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
      if (lines.length > 2) expect(text.slice(start, end).trim()).not.toBe(text.trim());
      last = start;
    }
  });

  test("line breaks of Windows and a byte order mark change nothing", () => {
    expect(places(check(name, text.replaceAll("\n", "\r\n")))).toEqual(places(problems));
    const marked = text.startsWith("\uFEFF") ? text : `\uFEFF${text}`;
    const codes = (found: readonly Problem[]) =>
      found.map(({ code, range }) => `${range.start.line} ${code}`);
    expect(codes(check(name, marked))).toEqual(codes(problems));
  });
});
