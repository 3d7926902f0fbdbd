import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggestId } from "../../src/index.ts";
import { applyEdits } from "../support/apply-edits.ts";
import { serviceOver } from "../support/features.ts";

const head = `kommuneradar: radar/1
title: Radar
categories:
  - { id: processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
`;
const entry = { id: "ai", title: "Kunstig intelligens", category: "services" };
let version = 0;

/** A text after a new technology, with the cursor `│` where it goes on. */
function after(text: string, added = entry): string | null {
  const service = serviceOver();
  const uri = "file:///kommune/by.radar.yaml";
  const answer = service.newTechnology({ uri, version: ++version, getText: () => text }, added);
  if (answer === null || answer === undefined) return null;
  const { edits, cursor } = answer;
  return applyEdits(applyEdits(text, edits), [{ range: { start: cursor, end: cursor }, newText: "│" }]);
}

const block = "  - id: ai\n    title: Kunstig intelligens\n    category: services│";
const flow = "{ id: ai, title: Kunstig intelligens, category: services│ }";

describe("a new technology", () => {
  test.each([
    [
      "behind the last",
      "technologies:\n  - id: a\n    title: A\n",
      `technologies:\n  - id: a\n    title: A\n${block}\n`,
    ],
    [
      "before what follows the list",
      "technologies:\n  - id: a\nrule: none\n",
      `technologies:\n  - id: a\n${block}\nrule: none\n`,
    ],
    [
      "in a file that ends without a line end",
      "technologies:\n  - id: a",
      `technologies:\n  - id: a\n${block}`,
    ],
    [
      "with the empty line that parts the others, and behind their comments",
      "technologies:\n  - id: a\n\n  - id: b\n    # ring: trial\n\n# The end\n",
      `technologies:\n  - id: a\n\n  - id: b\n    # ring: trial\n\n${block}\n\n# The end\n`,
    ],
    [
      "in a list that is not indented",
      "technologies:\n- id: a\n",
      "technologies:\n- id: a\n- id: ai\n  title: Kunstig intelligens\n  category: services│\n",
    ],
    [
      "with wide dashes",
      "technologies:\n  -   id: a\n",
      "technologies:\n  -   id: a\n  -   id: ai\n      title: Kunstig intelligens\n      category: services│\n",
    ],
    [
      "in flow style, as the last",
      "technologies:\n  - { id: a }\n",
      `technologies:\n  - { id: a }\n  - ${flow}\n`,
    ],
    [
      "behind a half-typed one",
      "technologies:\n  - id: a\n  -\n",
      `technologies:\n  - id: a\n  -\n${block}\n`,
    ],
    ["in an empty list", "technologies: [] # none yet\n", `technologies: # none yet\n${block}\n`],
    [
      "in an empty list that holds a comment",
      "technologies: [\n  # none yet\n]\n",
      `technologies: [ ${flow} \n  # none yet\n]\n`,
    ],
    ["in a flow list", "technologies: [ { id: a } ]\n", `technologies: [ { id: a }, ${flow} ]\n`],
    ["below a key without a list", "technologies:\n", `technologies:\n${block}\n`],
    ["in a file without the key", "", `technologies:\n${block}\n`],
    ["in a file without the key and its last line end", "rule: none", `rule: none\ntechnologies:\n${block}`],
  ])("%s", (_, before, expected) => {
    expect(after(head + before)).toBe(head + expected);
  });

  test("in a file that is one flow map", () => {
    expect(after("{ kommuneradar: radar/1, title: x }\n")).toBe(
      `{ kommuneradar: radar/1, title: x, technologies: [ ${flow} ] }\n`,
    );
    expect(after("{ kommuneradar: radar/1, technologies: [] }\n")).toBe(
      `{ kommuneradar: radar/1, technologies: [ ${flow} ] }\n`,
    );
  });

  test("with the line ends of the file, and a title in quotation marks where YAML needs them", () => {
    const text = `${head}technologies:\n  - id: a\n`.replaceAll("\n", "\r\n");
    expect(after(text, { ...entry, title: '5G: "mobil", #1' })).toBe(
      `${text}  - id: ai\r\n    title: "5G: \\"mobil\\", #1"\r\n    category: services│\r\n`,
    );
  });

  test.each([
    ["of another kind", "kommuneradar: estimate/1\n"],
    ["whose list is none", `${head}technologies: mange\n`],
    ["that is empty", ""],
  ])("none in a file %s", (_, text) => {
    expect(after(text)).toBeNull();
  });

  test("is the last one read, whatever its title, and nothing else has changed", () => {
    const title = fc
      .string({ minLength: 1, maxLength: 30 })
      .filter((text) => text.trim() !== "" && !/\p{Cc}/u.test(text));
    const list = fc.constantFrom(
      "technologies: []\n",
      "technologies:\n  - { id: a, title: A, category: services }\n",
      "technologies:\n- id: a\n  title: A\n  category: services\n\n- id: b\n  title: B\n  category: services\n  # c\n",
      "technologies: [{ id: a, title: A, category: services }]",
    );
    fc.assert(
      fc.property(title, list, (title, list) => {
        const service = serviceOver();
        const text = head + list;
        const document = (text: string) => ({
          uri: "file:///by.radar.yaml",
          version: ++version,
          getText: () => text,
        });
        const answer = service.newTechnology(document(text), { ...entry, title });
        const read = service.radar(document(applyEdits(text, answer?.edits ?? [])));
        expect(read.problems).toEqual([]);
        const before = service.radar(document(text)).radar?.technologies ?? [];
        expect(read.radar?.technologies.map((one) => [one.id, one.title])).toEqual([
          ...before.map((one) => [one.id, one.title]),
          ["ai", title],
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("an id from a title", () => {
  test.each([
    ["Kunstig intelligens (KI)", "kunstig-intelligens-ki"],
    ["Språk- og tale­teknologi på nært hold", "språk-og-tale-teknologi-på-nært-hold"],
    ["Café Ærø 5G!", "cafe-ærø-5g"],
    ["A\u030Arsverk", "årsverk"],
    ["!!!", "technology"],
    ["Språk & tale", "språk-tale"],
    ["Robot", "robot-3"],
  ])("%s", (title, id) => {
    expect(suggestId(title, ["robot", "robot-2"])).toBe(id);
  });

  test("is of the right form and nobody's, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (title, others) => {
        const taken = [...others, suggestId(title, [])];
        const id = suggestId(title, taken);
        expect(id).toMatch(/^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/);
        expect(taken).not.toContain(id);
      }),
    );
  });
});
