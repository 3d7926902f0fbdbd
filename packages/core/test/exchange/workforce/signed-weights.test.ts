import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noteSeverity } from "../../../src/index.ts";
import { cellsOf, importing } from "./run.ts";

const column = (header: string, cells: readonly string[]) =>
  `styrk08;${header}\n${cells.map((cell) => `2223;${cell}\n`).join("")}`;
const questionOf = async (text: string, choices = {}) => {
  const { result } = await importing(text, choices);
  const question = result.notes.find(({ code }) => code === "percent-or-share");
  return { question, cells: cellsOf(result), error: question && noteSeverity(question) };
};

describe("a column that mixes per cents and shares", () => {
  test("asks, naming the rows without a sign that may be either", async () => {
    const { question, error } = await questionOf(column("stillingsprosent", ["80 %", "0,8", "100", "1", ""]));
    expect(error).toBe("error");
    expect(question).toEqual({
      code: "percent-or-share",
      line: 3,
      header: "stillingsprosent",
      kind: "percent",
      value: "0,8",
      rows: 2,
      lines: [3, 5],
      signed: 1,
    });
  });

  test("follows the answer, and a sign means the same in both", async () => {
    const text = column("stillingsprosent", ["80 %", "0,8", "50%"]);
    expect(await questionOf(text, { weight: "share" })).toMatchObject({
      question: undefined,
      cells: ["||2223|2.1"],
    });
    expect(await questionOf(text, { weight: "percent" })).toMatchObject({
      question: undefined,
      cells: ["||2223|1.308"],
    });
  });

  test("asks too where no cell has a sign but a value is small for a per cent", async () => {
    expect((await questionOf(column("stillingsprosent", ["0,8", "1", "0,5"]))).question).toMatchObject({
      rows: 3,
      signed: 0,
    });
    expect((await questionOf(column("stillingsprosent", ["80", "0,8"]))).question).toMatchObject({
      lines: [3],
    });
  });

  test("does not ask where all is said: signs, numbers only per cents can be, and nothing", async () => {
    expect(
      await questionOf(column("stillingsprosent", ["80 %", "0,5 %", "100", "0", "50 prosent"])),
    ).toMatchObject({
      question: undefined,
      cells: ["||2223|2.305"],
    });
  });

  test("in FTE, per cents count as such, and large numbers beside them ask", async () => {
    expect(await questionOf(column("årsverk", ["80 %", "0,8", "1"]))).toMatchObject({
      question: undefined,
      cells: ["||2223|2.6"],
    });
    const text = column("årsverk", ["80 %", "80"]);
    expect((await questionOf(text)).question).toMatchObject({ kind: "fte", lines: [3], signed: 1 });
    expect((await questionOf(text, { weight: "fte" })).cells).toEqual(["||2223|80.8"]);
    expect(await questionOf(text, { columns: { percent: "årsverk" }, weight: "percent" })).toMatchObject({
      question: undefined,
      cells: ["||2223|1.6"],
    });
    expect((await questionOf(column("årsverk", ["80", "0,8"]))).question).toBeUndefined();
  });

  test("a count of heads is no per cent", async () => {
    const { result } = await importing(column("ansatte", ["80 %", "3"]));
    expect(cellsOf(result)).toEqual(["||2223|3"]);
    expect(result.leftOut).toEqual([{ reason: "not-a-number", rows: 1 }]);
  });

  test("names ten rows and counts the rest", async () => {
    const { question } = await questionOf(
      column(
        "stillingsprosent",
        Array.from({ length: 25 }, () => "0,5"),
      ),
    );
    expect(question).toMatchObject({ rows: 25, lines: Array.from({ length: 10 }, (_, i) => i + 2) });
  });
});

test("signed per cents are the same sum in a column of per cents, of shares and of FTE", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1 }), async (milli) => {
      const cells = milli.map((value) => `${value / 1000} %`);
      const sums = await Promise.all(
        ["stillingsprosent", "årsverk"].map((header) => questionOf(column(header, cells))),
      );
      const shares = await questionOf(column("stillingsprosent", cells), { weight: "share" });
      const [a, b] = sums;
      expect(b).toEqual(a);
      expect(shares).toEqual(a);
    }),
    { numRuns: 50 },
  );
});
