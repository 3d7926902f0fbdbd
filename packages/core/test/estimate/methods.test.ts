import { mappingIds } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { defaultSettings, mappingMethods } from "../../src/index.ts";

const sources = [
  { probability: 0.1, partial: true, employment: 0 },
  { probability: 0.9, partial: false, employment: 300 },
  { probability: 0.4, partial: false, employment: 100 },
  { probability: 0.2, partial: true, employment: 0 },
];
const combine = (id: string, from = sources) =>
  mappingMethods.find((method) => method.id === id)?.combine(from);

test.each([
  ["mean", 0.4],
  ["median", 0.3],
  ["min", 0.1],
  ["max", 0.9],
  ["whole-matches", 0.65],
  ["employment-weighted", 0.775],
])("%s", (id, expected) => {
  expect(combine(id)).toBeCloseTo(expected, 12);
  expect(combine(id, [...sources].reverse())).toBeCloseTo(expected, 12);
});

test("the median of an odd number is the one in the middle", () => {
  expect(combine("median", sources.slice(0, 3))).toBe(0.4);
});

test("without a whole match or any employment, all count alike", () => {
  const partial = sources.filter((source) => source.partial);
  expect(combine("whole-matches", partial)).toBeCloseTo(0.15, 12);
  expect(combine("employment-weighted", partial)).toBeCloseTo(0.15, 12);
});

test("an estimate file can name every method, the default first", () => {
  expect(mappingMethods.map(({ id }) => id)).toEqual([...mappingIds]);
  expect(mappingMethods[0]?.id).toBe(defaultSettings().mapping);
});
