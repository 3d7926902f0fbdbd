import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../support/apply-edits.ts";
import { atCursor, file, serviceOver } from "../support/features.ts";

const head = "kommuneradar: estimate/1\ntitle: Anslag\nworkforce: a.workforce.csv\n";
const added = { occupation: "5321", probability: 0.47 };
let version = 0;

/** A text after *Override*, with the cursor `│` where the reason goes. */
function after(text: string, given = added): string | null {
  const answer = serviceOver().override(file("by.estimate.yaml", text, ++version), given);
  if (!answer) return null;
  const { edits, cursor } = answer;
  return applyEdits(applyEdits(text, edits), [{ range: { start: cursor, end: cursor }, newText: "│" }]);
}

const block = `  - occupation: 5321\n    probability: 0.47\n    because: "│"`;
const flow = `{ occupation: 5321, probability: 0.47, because: "│" }`;

describe("an override", () => {
  test.each([
    ["in a file without any", "", `overrides:\n${block}\n`],
    ["in a file without its last line end", "# Slutt", `# Slutt\noverrides:\n${block}`],
    ["in an empty list", "overrides: [] # ingen\n", `overrides: # ingen\n${block}\n`],
    [
      "below a key without a list",
      "overrides:\nsuppressBelow: 10\n",
      `overrides:\n${block}\nsuppressBelow: 10\n`,
    ],
    [
      "behind the last, in its style",
      "overrides:\n  - { occupation: 2223, probability: 0.1, because: Målt } # egen\n\nsuppressBelow: 10\n",
      `overrides:\n  - { occupation: 2223, probability: 0.1, because: Målt } # egen\n  - ${flow}\n\nsuppressBelow: 10\n`,
    ],
    [
      "behind the last, line by line",
      "overrides:\n- occupation: '2223'\n  probability: 0.1\n  # merknad\nsuppressBelow: 10\n",
      `overrides:\n- occupation: '2223'\n  probability: 0.1\n  # merknad\n- occupation: 5321\n  probability: 0.47\n  because: "│"\nsuppressBelow: 10\n`,
    ],
    [
      "in a list on one line",
      "overrides: [{ occupation: 2223, probability: 0.1 }]\n",
      `overrides: [{ occupation: 2223, probability: 0.1 }, ${flow}]\n`,
    ],
  ])("%s", (_, before, expected) => {
    expect(after(head + before)).toBe(head + expected);
  });

  test.each([
    ["an empty reason", `{ occupation: 5321, probability: 0.2, because: "│" }`],
    ["a reason in quotation marks", `{ occupation: "5321", probability: 0.2, because: 'Målt│' }`],
    ["a plain reason", "{ occupation: 5321, probability: 0.2, because: Målt│ }"],
    ["reasons by language", "{ occupation: 5321, probability: 0.2, because: { nb: Målt│} }"],
  ])("that is there with %s keeps it", (_, entry) => {
    const expected = `${head}overrides:\n  - ${entry} # egen\n`;
    expect(after(expected.replace("│", ""))).toBe(expected);
  });

  test.each([
    [
      "no reason",
      "  - { occupation: 5321, probability: 0.2 }\n",
      `  - { occupation: 5321, probability: 0.2, because: "│" }\n`,
    ],
    [
      "no reason, line by line",
      "  - occupation: 5321 # h\n    probability: 0.2 # egen\n",
      `  - occupation: 5321 # h\n    probability: 0.2 # egen\n    because: "│"\n`,
    ],
    [
      "a reason not begun",
      "  - occupation: 5321\n    because: # hvorfor\n    probability: 0.2\n",
      `  - occupation: 5321\n    because: "│" # hvorfor\n    probability: 0.2\n`,
    ],
  ])("that is there with %s gets an empty one and keeps its value", (_, before, expected) => {
    const list = `${head}overrides:\n`;
    expect(after(list + before)).toBe(list + expected);
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    expect(after(crlf(list + before))).toBe(crlf(list + expected));
  });

  test("of a code that begins with a zero is text to every reader", () => {
    expect(after(head, { occupation: "0110", probability: 0 })).toContain(
      `  - occupation: "0110"\n    probability: 0\n`,
    );
  });

  test.each([
    ["of another kind", "kommuneradar: radar/1\n"],
    ["whose list is none", `${head}overrides: mange\n`],
    ["that has ended", `${head}...\n`],
  ])("none in a file %s", (_, text) => {
    expect(after(text)).toBeNull();
  });
});

const entry = (code: string, style: "flow" | "block", indent: string, comment: string) =>
  style === "flow"
    ? `${indent}- { occupation: ${code}, probability: 0.5, because: Målt }${comment}\n`
    : `${indent}- occupation: "${code}"${comment}\n${indent}  because: 'Målt'\n${indent}  probability: 0.5${comment}\n`;

const anyEstimate = fc
  .record({
    before: fc.constantFrom(
      "",
      "# Øverst\n",
      "groupBy: [sector]\n",
      "groups:\n    a:\n        title: A\n        municipalities: ['1103']\n",
    ),
    codes: fc.option(fc.uniqueArray(fc.constantFrom("2223", "5321", "0110"), { minLength: 1 })),
    style: fc.constantFrom("flow", "block"),
    indent: fc.constantFrom("", "  ", "    "),
    comment: fc.constantFrom("", " # merknad"),
    after: fc.constantFrom("", "\n# Nederst\n", "suppressBelow: 10\n", "processes: []\n"),
    crlf: fc.boolean(),
  })
  .map(({ before, codes, style, indent, comment, after, crlf }) => {
    const list =
      codes && `overrides:${comment}\n${codes.map((code) => entry(code, style, indent, comment)).join("")}`;
    const text = `${head}${before}${list ?? ""}${after}`;
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });

test("after *Override* the value is read, the cursor is in its reason, and every line that was there still is", () => {
  const code = fc.constantFrom("2223", "5321", "0110", "7");
  const probability = fc.nat(1000).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(
      anyEstimate,
      code,
      probability,
      fc.string({ minLength: 1 }),
      (text, occupation, probability, word) => {
        const service = serviceOver();
        const document = (text: string) => file("by.estimate.yaml", text, ++version);
        const answer = service.override(document(text), { occupation, probability });
        if (!answer) throw new Error("no place for an override");
        const written = applyEdits(text, answer.edits);
        const said = word.replaceAll(/[^\p{L}\p{N}]/gu, "x");
        const finished = applyEdits(written, [
          { range: { start: answer.cursor, end: answer.cursor }, newText: said },
        ]);

        const before = service.estimateFile(document(text)).estimate?.overrides ?? [];
        const read = service.estimateFile(document(finished));
        expect(read.problems).toEqual([]);
        const wasThere = before.some((one) => one.occupation === occupation);
        const values = (all: typeof before) =>
          all.map(({ occupation, probability, because }) => [occupation, probability, because]);
        expect(values(read.estimate?.overrides ?? [])).toEqual(
          wasThere
            ? values(before).map(([code, ...rest]) =>
                code === occupation ? [code, 0.5, `Målt${said}`] : [code, ...rest],
              )
            : [...values(before), [occupation, probability, said]],
        );
        const kept = written.split("\n");
        let from = 0;
        for (const line of text.split("\n")) {
          const found = kept.indexOf(line, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + 1;
        }
        if (wasThere) expect(written).toBe(text);
      },
    ),
    { numRuns: 200 },
  );
});

test("what an occupation counts with before and after an override of it", () => {
  const value = (text: string, code = "5321") =>
    serviceOver([file("a.workforce.csv", "municipality,occupation,fte\n1103,5321,10\n")]).occupationValue(
      file("by.estimate.yaml", text, ++version),
      code,
    );
  expect(value(head)).toMatchObject({ title: "Helsefagarbeidere" });
  expect(value(head)?.value).toBeGreaterThan(0);
  expect(value(`${head}overrides: [{ occupation: 5321, probability: 0.25 }]\n`)?.value).toBe(0.25);
  expect(value(head, "9999")).toBeNull();
  expect(value(`${head.replace("a.work", "b.work")}`)).toBeNull();
});

test.each([
  [
    "an override's code",
    "by.estimate.yaml",
    `${head}overrides: [{ occupation: 53│21, probability: 0.2 }]\n`,
    "5321",
  ],
  [
    "another value",
    "by.estimate.yaml",
    `${head}overrides: [{ occupation: 5321, probability: 0.│2 }]\n`,
    null,
  ],
  ["a code of a workforce file", "a.workforce.csv", "municipality,occupation,fte\n1120,53│21,10\n", "5321"],
  [
    "a municipality whose number is also an occupation's",
    "a.workforce.csv",
    "municipality,occupation,fte\n11│20,5321,10\n",
    null,
  ],
])("the occupation under a cursor in %s", (_, name, fixture, expected) => {
  const { text, position } = atCursor(fixture);
  expect(serviceOver().occupationAt(file(name, text, ++version), position)).toBe(expected);
});
