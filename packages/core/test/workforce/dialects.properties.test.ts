import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "./reference.ts";

const row = fc.record({
  municipality: fc.constantFrom("9901", "9905", "0301", "1103"),
  sector: fc.constantFrom(
    "Skole",
    "Helse og omsorg",
    "Kjøkken",
    "Kultur – fritid",
    "Sjø;kai",
    'Kaffe "x", te',
  ),
  occupation: fc.constantFrom("5321", "2341", "0110", "9430", "1112"),
  milli: fc.integer({ min: 0, max: 9_999_999_999 }),
});

const dialect = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t"),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  decimal: fc.constantFrom(",", "."),
  thousands: fc.constantFrom("", " ", "\u00a0", "\u2009", "\u202f"),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom("string", "utf-8", "utf-8 with BOM", "windows-1252"),
  header: fc.constantFrom(
    ["kommune", "sektor", "yrke", "årsverk"],
    ["Kommunenummer", "TJENESTEOMRADE", "STYRK-08", " Årsverk "],
    ["municipality", "Sector", "occupation", "FTE"],
  ),
  closed: fc.boolean(),
});

type Dialect = typeof dialect extends fc.Arbitrary<infer D> ? D : never;

function write(rows: readonly (readonly string[])[], { delimiter, end, quoteAll, closed }: Dialect): string {
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(delimiter)).join(end) + (closed ? end : "");
}

function number(milli: number, { decimal, thousands }: Dialect): string {
  const whole = String(Math.floor(milli / 1000)).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = milli % 1000;
  return rest === 0 ? whole : whole + decimal + String(rest).padStart(3, "0").replace(/0+$/, "");
}

function encoded(text: string, { encoding }: Dialect): string | Uint8Array {
  if (encoding === "string") return text;
  if (encoding !== "windows-1252") {
    return new TextEncoder().encode((encoding === "utf-8" ? "" : "\ufeff") + text);
  }
  // All letters used here stand at their own number in Windows-1252, but the dash.
  return Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
}

test("the same rows say the same in every dialect, and no weight is lost", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), dialect, (rows, style) => {
      const isThin = style.thousands === "\u2009" || style.thousands === "\u202f";
      fc.pre(style.encoding !== "windows-1252" || !isThin);
      const written = rows.map(({ municipality, sector, occupation, milli }) => [
        municipality,
        sector,
        occupation,
        number(milli, style),
      ]);
      const {
        cube,
        rows: count,
        rejectedRows,
        problems,
      } = read(encoded(write([style.header, ...written], style), style));
      const plain = rows.map((r) => [
        r.municipality,
        `"${r.sector.replaceAll('"', '""')}"`,
        r.occupation,
        r.milli / 1000,
      ]);
      const expected = read(
        `municipality;sector;occupation;fte\n${plain.map((cells) => cells.join(";")).join("\n")}`,
      );
      expect(cube).toEqual(expected.cube);
      expect(problems.map(({ code, data }) => ({ code, data }))).toEqual(
        expected.problems.map(({ code, data }) => ({ code, data })),
      );
      expect({ count, rejectedRows }).toEqual({ count: rows.length, rejectedRows: 0 });
      expect(cube.cells.reduce((sum, { weightMilli }) => sum + weightMilli, 0)).toBe(
        rows.reduce((sum, { milli }) => sum + milli, 0),
      );
      expect(cube.cells.reduce((sum, cell) => sum + cell.rows, 0)).toBe(rows.length);
    }),
    { numRuns: 300 },
  );
});

test("the order of rows changes no sum", () => {
  fc.assert(
    fc.property(
      fc
        .array(row, { minLength: 1, maxLength: 40 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const cubeOf = (list: typeof rows) =>
          read(
            [
              "kommune\tsektor\tyrke\tfte",
              ...list.map((r) =>
                [r.municipality, `${r.sector.replaceAll('"', "")}`, r.occupation, r.milli / 1000].join("\t"),
              ),
            ].join("\n"),
          ).cube;
        expect(cubeOf(shuffled)).toEqual(cubeOf(rows));
      },
    ),
  );
});
