import { expect, test } from "vitest";
import { applyEdits } from "../support/apply-edits.ts";
import { file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";

const service = serviceOver();

/** The list of technologies after *Assess* with the first choice of each; null where it offers nothing. */
function assessed(list: string, id = "a"): string | null {
  const text = radarText(list);
  const edit = service.assessEdit(file("by.radar.yaml", text, text.length * 31 + list.length), id);
  service.forget("file:///kommune/by.radar.yaml");
  if (edit === null || edit === undefined) return null;
  const chosen = edit.snippet.replaceAll(/\$\{\d\|(\w+)[^}]*\}/g, "$1");
  const { position } = edit;
  const after = applyEdits(text, [{ range: { start: position, end: position }, newText: chosen }]);
  return after.slice(after.indexOf("technologies:") + "technologies:\n".length);
}

const all = "solutions: none, understanding: unknown, potential: promising";
const below = "      solutions: none\n      understanding: unknown\n      potential: promising\n";

test.each([
  [
    "behind what comes before it, in the indentation of the file",
    "  - id: a\n    title: A\n    category: services # c\n    owner: x\n",
    `  - id: a\n    title: A\n    category: services # c\n    assessment:\n${below}    owner: x\n`,
  ],
  [
    "behind a text of several lines",
    "  - id: a\n    category: services\n    description: |\n      One\n\n      two\n    tags: []\n",
    `  - id: a\n    category: services\n    description: |\n      One\n\n      two\n    assessment:\n${below}    tags: []\n`,
  ],
  [
    "on the last line, which has no end",
    "  - id: a\n    title: A",
    `  - id: a\n    title: A\n    assessment:\n${below.trimEnd()}`,
  ],
  [
    "in flow style",
    "  - { id: a, title: A, owner: x }\n",
    `  - { id: a, title: A, assessment: { ${all} }, owner: x }\n`,
  ],
  [
    "below an empty key",
    "  - id: a\n    assessment: # soon\n    owner: x\n",
    `  - id: a\n    assessment: # soon\n${below}    owner: x\n`,
  ],
  [
    "behind an empty key in flow style",
    "  - { id: a, assessment: , owner: x }\n",
    `  - { id: a, assessment: { ${all} } , owner: x }\n`,
  ],
  ["in an empty map", "  - id: a\n    assessment: {}\n", `  - id: a\n    assessment: { ${all} }\n`],
  [
    "what is missing of three",
    "  - id: a\n    assessment:\n      solutions: ready\n      potential: validated\n",
    "  - id: a\n    assessment:\n      solutions: ready\n      understanding: unknown\n      potential: validated\n",
  ],
  [
    "before all that is there",
    "  - id: a\n    assessment:\n      date: 2026-01-01\n",
    `  - id: a\n    assessment:\n${below}      date: 2026-01-01\n`,
  ],
  [
    "before all that is there in flow style",
    "  - { id: a, assessment: { potential: validated } }\n",
    "  - { id: a, assessment: { solutions: none, understanding: unknown, potential: validated } }\n",
  ],
  [
    "behind what is there in flow style",
    "  - { id: a, assessment: { solutions: ready, date: 2026-01-01 } }\n",
    "  - { id: a, assessment: { solutions: ready, understanding: unknown, potential: promising, date: 2026-01-01 } }\n",
  ],
  [
    "the value of a key that has none",
    "  - id: a\n    assessment:\n      solutions: ready\n      understanding:\n      potential: validated\n",
    "  - id: a\n    assessment:\n      solutions: ready\n      understanding: unknown\n      potential: validated\n",
  ],
])("%s", (_, before, after) => {
  expect(assessed(before)).toBe(after);
});

test("keeps line ends, and offers every level", () => {
  const text = radarText("  - id: a\n    title: A\n").replaceAll("\n", "\r\n");
  const edit = service.assessEdit(file("by.radar.yaml", text), "a");
  expect(edit?.snippet).toBe(
    `
    assessment:
      solutions: \${1|none,immature,ready,robust|}
      understanding: \${2|unknown,immature,clear|}
      potential: \${3|promising,demonstrated,validated|}`.replaceAll("\n", "\r\n"),
  );
});

test.each([
  [
    "of an assessment that is whole",
    "  - { id: a, assessment: { solutions: none, understanding: clear, potential: validated } }\n",
  ],
  ["of an assessment that is no map", "  - { id: a, assessment: soon }\n"],
  [
    "of an assessment that stands elsewhere",
    "  - { id: b, assessment: &x { solutions: none } }\n  - { id: a, assessment: *x }\n",
  ],
  ["of a technology that is not there", "  - { id: b }\n"],
])("nothing %s", (_, list) => {
  expect(assessed(list)).toBeNull();
});

test("levels that are chosen are written as they are, and what is left open is left out", () => {
  const text = radarText("  - id: a\n    assessment:\n      solutions: ready\n  - { id: b, title: B }\n");
  const edit = (id: string, chosen?: Parameters<typeof service.assessEdit>[2]) => {
    const found = service.assessEdit(file("by.radar.yaml", text, 7), id, chosen);
    return found && { snippet: found.snippet, inputs: found.inputs.map(({ input }) => input) };
  };
  expect(edit("a")?.inputs).toEqual(["understanding", "potential"]);
  expect(edit("a", { potential: "validated" })).toEqual({
    snippet: "\n      potential: validated",
    inputs: ["potential"],
  });
  expect(edit("b", { solutions: "none", understanding: "clear" })?.snippet).toBe(
    ", assessment: { solutions: none, understanding: clear }",
  );
  expect(edit("b", {})).toBeNull();
});
