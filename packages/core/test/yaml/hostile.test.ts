import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml, readEstimateFile, readRadar } from "../../src/index.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** Processor time, as a machine may be busy with other things. What these texts are made for takes minutes. */
const milliseconds = 8000;

describe("texts made to cost time or memory", () => {
  test.each(hostileTexts)(
    "$title: ends in a problem, read afresh and after an edit",
    ({ text, code }) => {
      const written = text();
      const before = process.cpuUsage();
      const reading = readRadar(written);
      const middle = written.indexOf("\n", written.length / 2);
      const edited = `${written.slice(0, middle)} ${written.slice(middle)}`;
      const again = readRadar(edited, { previous: reading });
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(2 * milliseconds);
      for (const { problems } of [reading, again]) {
        expect(problems.map((problem) => problem.code)).toContain(code);
        expect(problems.length).toBeLessThan(3000);
      }
    },
    20 * milliseconds,
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
          const lines = text.split(/\r\n|[\r\n]/);
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
    300_000,
  );
});
