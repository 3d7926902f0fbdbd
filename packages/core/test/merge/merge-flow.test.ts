import { expect, test } from "vitest";
import { mergeTexts } from "../../src/index.ts";

const labels = { ours: "HEAD", theirs: "work" };
const merge = (base: string, ours: string, theirs: string) => {
  const merged = mergeTexts(base, ours, theirs, labels);
  return merged && { ...merged, other: mergeTexts(base, theirs, ours, labels)?.conflicts };
};
const of = (body: string) => `kommuneradar: estimate/1\ntitle: E\n${body}`;

test.each<[string, string, string, string, string]>([
  [
    "keys of an entry on one line",
    "overrides:\n  - { occupation: '5321', probability: 0.1, because: A } # pleie\n",
    "overrides:\n  - { occupation: '5321', probability: 0.2, because: A } # pleie\n",
    "overrides:\n  - { occupation: '5321', probability: 0.1, because: 'A, og { B }', spread: [0, 0.3] } # pleie\n",
    "overrides:\n  - { occupation: '5321', probability: 0.2, because: 'A, og { B }', spread: [0, 0.3] } # pleie\n",
  ],
  [
    "values of a list on one line",
    "scores: [a, b, c] # sett\n",
    "scores: [a, b, d, c] # sett\n",
    "scores: [a, c]    # sett\n",
    "scores: [a, d, c]    # sett\n",
  ],
  [
    "named entries of a list on one line, of which both changed one, and one was added",
    "scenarios:\n  - id: s\n    adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.2 }, { year: 2041, share: 0.5 }] # kurven\n",
    "scenarios:\n  - id: s\n    adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.25 }, { year: 2041, share: 0.5 }] # kurven\n",
    "scenarios:\n  - id: s\n    adoption: [{ year: 2026, share: 0 }, { year: 2030, share: 0.1 }, { year: 2033, share: 0.2 }, { year: 2041, share: 0.6 }] # kurven\n",
    "scenarios:\n  - id: s\n    adoption: [{ year: 2026, share: 0 }, { year: 2030, share: 0.1 }, { year: 2033, share: 0.25 }, { year: 2041, share: 0.6 }] # kurven\n",
  ],
  [
    "keys of an entry within a list on one line",
    "sources: [{ title: Kilde, kind: report }, { title: To, kind: report }]\n",
    "sources: [{ title: Kilde, kind: project }, { title: To, kind: report }]\n",
    "sources: [{ title: Kilde, kind: report, date: 2026-01-01 }]\n",
    "sources: [{ title: Kilde, kind: project, date: 2026-01-01 }]\n",
  ],
  [
    "values of a list, a line each",
    "groups:\n  kyst:\n    municipalities:\n      - '0301'\n      # sør\n      - '1103'\n",
    "groups:\n  kyst:\n    municipalities:\n      - '0301'\n      - '4601'\n      # sør\n      - '1103'\n",
    "groups:\n  kyst:\n    municipalities:\n      # sør\n      - '1103'\n      - '5001' # ny\n",
    "groups:\n  kyst:\n    municipalities:\n      - '4601'\n      # sør\n      - '1103'\n      - '5001' # ny\n",
  ],
  [
    "files by path, with and without more to them",
    "workforce:\n  - a.csv\n  - file: b.csv\n    year: 2025\n",
    "workforce:\n  - a.csv\n  - file: b.csv\n    year: 2026\n  - c.csv\n",
    "workforce:\n  - file: b.csv\n    year: 2025\n    codes: styrk08\n",
    "workforce:\n  - file: b.csv\n    year: 2026\n    codes: styrk08\n  - c.csv\n",
  ],
])("%s", (_, base, ours, theirs, expected) => {
  expect(merge(of(base), of(ours), of(theirs))).toEqual({ text: of(expected), conflicts: 0, other: 0 });
});

test.each<[string, string, string, string]>([
  [
    "a key on one line that both changed",
    "overrides:\n  - { occupation: '5321', probability: 0.1, because: A }\n",
    "overrides:\n  - { occupation: '5321', probability: 0.2, because: A }\n",
    "overrides:\n  - { occupation: '5321', probability: 0.3, because: A }\n",
  ],
  [
    "one year that both changed, in a list on one line",
    "adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.2 }]\n",
    "adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.3 }]\n",
    "adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.4 }]\n",
  ],
  [
    "an entry that one removed and the other changed, in a list on one line",
    "adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.2 }]\n",
    "adoption: [{ year: 2026, share: 0 }]\n",
    "adoption: [{ year: 2026, share: 0 }, { year: 2033, share: 0.4 }]\n",
  ],
  ["two first score sets", "scores: [a]\n", "scores: [b, a]\n", "scores: [c, a]\n"],
  ["two orders of score sets", "scores: [a, b, c]\n", "scores: [b, a, c]\n", "scores: [a, c, b]\n"],
  [
    "two first score sets, a line each",
    "scores:\n  - a\n",
    "scores:\n  - b\n  - a\n",
    "scores:\n  - c\n  - a\n",
  ],
  ["a list and a value", "groupBy: [sector]\n", "groupBy: sector\n", "groupBy: [sector, municipality]\n"],
])("%s is a conflict, with both sides in it", (_, base, ours, theirs) => {
  const merged = merge(of(base), of(ours), of(theirs));
  expect([merged?.conflicts, merged?.other]).toEqual([1, 1]);
  for (const line of [...ours.split("\n"), ...theirs.split("\n")]) expect(merged?.text).toContain(line);
});

test("evidence and links that both sides add stand side by side, in two languages too", () => {
  const radar = (evidence: string, links: string) => `kommuneradar: radar/1
title: T
categories: [{ id: a, title: A }]
technologies:
  - id: rpa
    title: RPA
    category: a
    assessment:
      evidence:
        - { title: { nb: Rapport, en: Report }, kind: literature }
${evidence}    links:
      - https://example.org/1
${links}`;
  const one = "        - { title: { nb: Intervju, en: Interview } }\n";
  const other = "        - title: Forsøk\n          kind: trial\n";
  const merged = merge(
    radar("", ""),
    radar(one, "      - https://example.org/2\n"),
    radar(other, "      - https://example.org/3\n"),
  );
  expect(merged).toEqual({
    text: radar(one + other, "      - https://example.org/2\n      - https://example.org/3\n"),
    conflicts: 0,
    other: 0,
  });
});
