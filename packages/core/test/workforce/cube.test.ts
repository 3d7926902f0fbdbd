import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openWorkforce } from "../../src/index.ts";
import { contentsAndLines, options, read } from "./reference.ts";

const line = fc.record({
  municipality: fc.constantFrom("9901", "9902", ""),
  sector: fc.constantFrom("health", "helse", "culture"),
  occupation: fc.constantFrom("5321", "2341", "9999", ""),
  milli: fc.integer({ min: 0, max: 3_000_000 }),
});

const written = (milli: number) => `${Math.floor(milli / 1000)}.${String(milli % 1000).padStart(3, "0")}`;
const keyOf = (one: { municipality: string; sector: string; occupation: string }) =>
  [one.municipality, one.sector, one.occupation].join(";");

describe("a file in which weights have been added up", () => {
  test("reads as the rows that it stands for", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const rows = lines.map((one) => `${keyOf(one)};${written(one.milli)}`);
        const sums = new Map<string, { milli: number; count: number }>();
        for (const one of lines) {
          const sum = sums.get(keyOf(one)) ?? { milli: 0, count: 0 };
          sums.set(keyOf(one), { milli: sum.milli + one.milli, count: sum.count + 1 });
        }
        const cube = [...sums].map(([key, { milli, count }]) => `${key};${written(milli)};${count}`);
        const whole = read(["kommune;sektor;styrk08;fte", ...rows, ""].join("\n"));
        const added = read(["kommune;sektor;styrk08;fte;cube_rows", ...cube, ""].join("\n"));
        expect(added.cube.cells).toEqual(whole.cube.cells);
        expect([added.rows, added.rejectedRows]).toEqual([whole.rows, whole.rejectedRows]);
        expect(added.problems.map(({ code }) => code)).not.toContain("repeated-rows");
      }),
    );
  });

  test("counts rows where there is no weight", () => {
    const table = read("kommune;sektor;styrk08;cube_rows\n9901;health;5321;12\n9901;health;5321;30\n");
    expect(table.cube.cells).toMatchObject([{ rows: 42, weightMilli: 42_000 }]);
    expect(table.problems).toEqual([]);
  });

  test.each(["", "0", "-1", "1,5", "x", "1234567890123"])(
    "says where it does not say how many: «%s»",
    (count) => {
      const table = read(`kommune;sektor;styrk08;fte;cube_rows\n9901;health;5321;12;${count}\n`);
      expect(table.cube.cells).toEqual([]);
      expect(table).toMatchObject({ rows: 1, rejectedRows: 1 });
      expect(table.problems).toMatchObject([{ code: "invalid-weight", range: { start: { line: 1 } } }]);
    },
  );

  test("may hold sums that no row may", () => {
    const text = (columns: string, more: string) =>
      `kommune;sektor;styrk08;fte${columns}\n9901;health;5321;2000000000${more}\n`;
    expect(read(text("", "")).rejectedRows).toBe(1);
    expect(read(text(";cube_rows", ";3")).cube.cells).toMatchObject([{ weightMilli: 2e12, rows: 3 }]);
  });

  test("is kept as it is edited", () => {
    const change = fc.record({
      at: fc.nat(),
      deleted: fc.nat({ max: 12 }),
      inserted: fc.constantFrom("", "7", ";", "\n", "12;5\n", "9902;helse;2341;1.5;20\n", "x"),
    });
    const start = "kommune;sektor;styrk08;fte;cube_rows\n9901;health;5321;12.5;3\n9901;health;2341;7;1\n";
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let text = start;
        const live = openWorkforce(text, options);
        for (const { at, deleted, inserted } of changes) {
          const offset = at % (text.length + 1);
          const gone = Math.min(deleted, text.length - offset);
          text = text.slice(0, offset) + inserted + text.slice(offset + gone);
          live.edit([{ offset, deleted: gone, inserted }]);
        }
        expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(text)));
      }),
    );
  });
});
