import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml, readEstimateFile, readRadar } from "../../src/index.ts";

/** Processor time, as a machine may be busy with other things. What these texts are made for takes minutes. */
const milliseconds = 8000;

const bomb = (levels: number, width: number) =>
  Array.from({ length: levels }, (_, level) => {
    const item = level === 0 ? "lol" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: width }, () => item).join(", ")}]`;
  }).join("\n");

describe("texts made to cost time or memory", () => {
  test.each([
    ["an alias bomb", bomb(12, 10), "yaml-limit"],
    [
      "aliases of one large list",
      `a: &a [${"x, ".repeat(10_000)}]\nb: [${"*a, ".repeat(10_000)}]`,
      "yaml-limit",
    ],
    ["brackets 10,000 deep", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, "yaml-limit"],
    ["maps 10,000 deep", `a: ${"{ a: ".repeat(10_000)}1${" }".repeat(10_000)}`, "yaml-limit"],
    ["lists 10,000 deep", "- ".repeat(10_000), "yaml-limit"],
    ["open brackets", "[".repeat(100_000), "yaml-syntax"],
    ["a NUL byte", "title: a\0b", "unreadable-file"],
    ["20,000 keys twice", "key: 1\n".repeat(20_000), "yaml-syntax"],
    ["20,000 unknown keys", Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join("\n"), "unknown-key"],
    ["20,000 broken lines", "a: b: c\n".repeat(20_000), "yaml-syntax"],
    ["a scalar of 10 MB", `title: "${"x ".repeat(5_000_000)}"`, "missing-key"],
    ["a block of 10 MB", `title: |\n${"  a line of text\n".repeat(600_000)}`, "missing-key"],
    ["30 MB", `title: ${"x".repeat(30_000_000)}`, "yaml-limit"],
    [
      "20,000 references to nothing",
      `technologies:\n${Array.from({ length: 20_000 }, (_, i) => `- { id: t${i}, dependsOn: [u${i}] }`).join("\n")}`,
      "unknown-technology",
    ],
  ])(
    "%s ends in a problem",
    (_, text, code) => {
      const before = process.cpuUsage();
      const { problems } = readRadar(text);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(milliseconds);
      expect(problems.map((problem) => problem.code)).toContain(code);
      expect(problems.length).toBeLessThan(3000);
    },
    10 * milliseconds,
  );

  test("an alias in a circle is told, not followed", () => {
    const { problems, value } = parseYaml("a: &a { b: *a }");
    expect(problems.map(({ code }) => code)).toEqual(["yaml-syntax"]);
    expect(value).toBeInstanceOf(Map);
  });

  test("aliases within reason are followed", () => {
    const text = "a: &a { b: 1 }\nc: [*a, *a]\n";
    expect(parseYaml(text).problems).toEqual([]);
  });

  test("keys of the language's own are keys like any other", () => {
    const { problems } = readRadar("__proto__: { polluted: true }\nconstructor: 1\ntoString: 2\n");
    expect(problems.filter(({ code }) => code === "unknown-key")).toHaveLength(3);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("any text at all", () => {
  const alphabet = fc.constantFrom(
    ..."-:[]{}?&*!|>'\"%@`#,~ \n\tabæ0🛰\\",
    "\r\n",
    "kommuneradar: radar/1\n",
    "id: ",
    "  - ",
  );
  const yamlish = fc.array(alphabet, { maxLength: 80 }).map((parts) => parts.join(""));

  test.each([
    ["radar", (text: string) => readRadar(text).problems],
    ["estimate", (text: string) => readEstimateFile(text).problems],
  ])(
    "is read as %s without a throw, and every range lies in the text",
    (_, problemsOf) => {
      fc.assert(
        fc.property(fc.oneof(yamlish, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
          const lines = text.split("\n");
          const problems = problemsOf(text);
          expect(problems).not.toEqual([]);
          for (const { range } of problems) {
            expect(range.start.line * 1e6 + range.start.character).toBeLessThanOrEqual(
              range.end.line * 1e6 + range.end.character,
            );
            expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
          }
        }),
        { numRuns: 1500 },
      );
    },
    60_000,
  );
});
