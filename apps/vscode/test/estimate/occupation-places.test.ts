import { openWorkforce } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { keptPlaces, placesOf } from "../../src/estimate/occupation-places.js";

const head = "styrk08;\u00e5rsverk\n";
const live = openWorkforce(`${head}5321;60\n2223;40\n4110;10\n`, { reference: referenceData });
const named = () => [{ name: "folk.csv", table: live.table() }];
const occupations = ["5321", "2223", "4110"].map((code) => ({ code }));
const type = (offset: number, deleted: number, inserted: string) =>
  live.edit([{ offset, deleted, inserted }]);

test("places are the same until a first line moves, and those of the text as it is", () => {
  const places = keptPlaces();
  const before = places(occupations, named());
  expect(before).toEqual({ 5321: { line: 1 }, 2223: { line: 2 }, 4110: { line: 3 } });
  type(head.length + 6, 0, "7");
  expect(places(occupations, named())).toBe(before);
  type(head.length, 0, "4110;1\n");
  const moved = places(occupations, named());
  expect(moved).toEqual({ 5321: { line: 2 }, 2223: { line: 3 }, 4110: { line: 1 } });
  type(head.length, 4, "9112");
  const other = [...occupations, { code: "9112" }];
  expect(places(other, named())).toEqual(placesOf(other, named()));
  expect(places(other, named())["9112"]).toEqual({ line: 1 });
});

test("another occupation that is asked for is looked up, one that is gone does no harm", () => {
  const places = keptPlaces();
  const [first] = occupations;
  expect(Object.keys(places(first === undefined ? [] : [first], named()))).toEqual(["5321"]);
  expect(places(occupations, named())).toEqual(placesOf(occupations, named()));
  expect(places(occupations.slice(1), named())).toEqual(placesOf(occupations, named()));
});
