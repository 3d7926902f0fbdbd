import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNetworkRadar, spreadOf } from "../../src/network/index.ts";
import { readRadar } from "../../src/radar/index.ts";

const head = `kommuneradar: radar/1
title: R
categories: [{ id: a, title: A }, { id: b, title: B }]
technologies:
`;
const spreads = (text: string) =>
  [readNetworkRadar(text), readRadar(text)].map(({ radar }) =>
    radar === undefined ? undefined : spreadOf([{ id: "a", place: "a", radar }]).technologies,
  );

/** What stands in an entry, a list of lines without their indentation each. */
const kept = fc.constantFrom(
  ["ring: adopt"],
  ["status: phased-out"],
  ["aliases:", "- b1", "- b2"],
  ["aliases: [b3,", "  b4]"],
  [
    "assessment:",
    "  solutions: ready",
    "  grounds: Fordi",
    "  understanding: clear",
    "  potential: validated",
  ],
  [
    "assessment:",
    "    date: 2026-01-01",
    "    evidence:",
    "    - En",
    "    - title: To",
    "      date: 2026-01-02",
  ],
  [
    "assessment:",
    "  grounds: |",
    "    by: noen",
    "",
    "    ring: hold",
    "  by: Noen",
    "  evidence: [Rapport]",
  ],
  ["assessment: { solutions: ready, grounds: Fordi,", "  by: Noen, evidence: [En, To] }"],
);
const left = fc.constantFrom(
  ["description: |", "  En **tekst**", "", "  - ring: hold", "    title: Annet", "", "  slutt"],
  ["description: >-", "", "    id: x", "  # ikke en kommentar"],
  ["summary: En linje,", "  og en til"],
  ["summary: 'ring: hold'"],
  ["tags:", "- ring", "- title"],
  ["tags: [en,", "  to]"],
  ["links:", "  - { title: T, url: https://example.org/#id }"],
  ["areasOfUse:", "- sector: health", "  title: Vakt", "  occupations: ['5321']"],
  ["# en kommentar"],
  ["owner: Noen # og en kommentar"],
  [""],
);
const ending = fc.constantFrom("\n", "\r\n");
const entry = fc.tuple(
  fc.constantFrom("a1", "a2", "a3", "a4"),
  fc.uniqueArray(fc.oneof(kept, left), { selector: ([line = ""]) => line.replace(/:.*/, ""), maxLength: 6 }),
);

test("a radar of radars is the same, whatever is left out of the texts", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: ([id]) => id, maxLength: 4 }),
      fc.constantFrom("", " ", "  "),
      fc.constantFrom("- ", "-   "),
      ending,
      (entries, margin, dash, end) => {
        const pad = margin + " ".repeat(dash.length);
        const lines = entries.flatMap(([id, parts]) => [
          `${margin}${dash}id: ${id}`,
          ...[["title: T"], ["category: a"], ...parts].flat().map((line) => (line === "" ? "" : pad + line)),
        ]);
        const [quick, whole] = spreads(
          (head + lines.map((line) => `${line}\n`).join("")).replaceAll("\n", end),
        );
        expect(quick).toEqual(whole);
      },
    ),
    { numRuns: 400 },
  );
});

test("most of a radar is not read", () => {
  const text = readFileSync(
    new URL("../../../../examples/eksempelby/eksempelby.radar.yaml", import.meta.url),
    "utf8",
  );
  const { radar, source } = readNetworkRadar(text);
  const whole = readRadar(text);
  expect(whole.radar?.technologies.some(({ description }) => description !== undefined)).toBe(true);
  expect(
    radar?.technologies.every(({ description, summary }) => (description ?? summary) === undefined),
  ).toBe(true);
  expect(source.problems).toEqual([]);
  const [quick, full] = spreads(text);
  expect(quick).toEqual(full);
});

describe("the whole text is read", () => {
  const one = "  - id: x\n    title: X\n    category: a\n";
  test.each([
    ["where a fault is found", `${one}    summary: S\n    ring: ukjent\n`],
    ["where a key that is kept is wrong", `${one}    summary: S\n    rign: adopt\n`],
    ["where a bracket closes below its key", `${one}    tags: [\n      en,\n    ]\n    ring: adopt\n`],
    [
      "where something is referred to",
      `${one}    summary: &s S\n    ring: adopt\n  - { id: y, title: *s, category: a }\n`,
    ],
    ["where a line breaks at a carriage return alone", `${one}    summary: S\r    ring: adopt\n`],
    ["where a quotation mark is not closed", `${one}    summary: "S\n    ring: adopt\n`],
  ])("%s", (_, text) => {
    const [quick, whole] = [readNetworkRadar(head + text), readRadar(head + text)];
    const isToldOf = whole.problems.some(({ code }) => code !== "yaml-syntax");
    if (isToldOf) expect(quick.problems).toEqual(whole.problems);
    const [less, all] = spreads(head + text);
    if (!whole.problems.some(({ code }) => code === "yaml-syntax")) expect(less).toEqual(all);
    else expect(less?.map(({ id }) => id)).toContain("x");
  });
});
