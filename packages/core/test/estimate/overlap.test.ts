import { referenceData as reference } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { hasFilesOfOneYear, overlappingFiles, readWorkforce } from "../../src/index.ts";

const read = (rows: string) => readWorkforce(`kommune;sektor;styrk08;årsverk\n${rows}`, { reference });

const file = (name: string, rows: string, year?: number) => ({ name, year, table: read(rows) });

function overlaps(...files: ReturnType<typeof file>[]) {
  return overlappingFiles(files, ({ table }) => table).map(
    ({ file: one, other, municipalities }) => `${one.name} and ${other.name}: ${municipalities.join()}`,
  );
}

const schools = "0301;school;2341;90\n1103;school;2341;40\n";
const health = "0301;health;5321;120\n1103;health;5321;60\n";

test("files of one year overlap where both have rows of a municipality and sector", () => {
  expect(overlaps(file("a", schools), file("b", `${health}1103;school;2341;41\n`))).toEqual([
    "b and a: 1103",
  ]);
  expect(overlaps(file("a", schools), file("b", schools))).toEqual(["b and a: 0301,1103"]);
});

test("files that share out the sectors or the municipalities do not", () => {
  expect(overlaps(file("a", schools), file("b", health))).toEqual([]);
  expect(overlaps(file("a", schools), file("b", "4601;school;2341;90\n"))).toEqual([]);
});

test("a file that does not tell the sector may hold every sector", () => {
  expect(overlaps(file("a", schools), file("b", "0301;;2341;90\n"))).toEqual(["b and a: 0301"]);
});

test("years are laid side by side, not added up; a file without one is of the last", () => {
  expect(overlaps(file("a", schools, 2023), file("b", schools, 2024))).toEqual([]);
  expect(overlaps(file("a", schools, 2023), file("b", schools, 2024), file("c", schools))).toEqual([
    "c and b: 0301,1103",
  ]);
  expect(hasFilesOfOneYear([{ year: 2023 }, { year: 2024 }])).toBe(false);
  expect(hasFilesOfOneYear([{ year: 2023 }, { year: 2024 }, {}])).toBe(true);
});

test("nothing is said of files without municipalities, or that are not there", () => {
  expect(overlaps(file("a", ";school;2341;1\n"), file("b", ";school;2341;1\n"))).toEqual([]);
  expect(overlappingFiles([file("a", schools), file("b", schools)], () => undefined)).toEqual([]);
});
