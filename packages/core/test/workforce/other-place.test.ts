import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { otherPlace } from "../../src/index.ts";

test.each([
  ["0301", undefined],
  ["1601", undefined],
  ["9901", undefined],
  ["9997", undefined],
  ["301", undefined],
  ["7799", undefined],
  ["7700", undefined],
  ["Oslo", undefined],
  ["", undefined],
  ["9998", "unstated"],
  ["9999", "unstated"],
  ["9900", "unstated"],
  ["0", "country"],
  ["0000", "country"],
  ["03", "county"],
  ["3", "county"],
  ["1100", "county"],
  ["1200", "county"],
  ["2111", "outside"],
  ["2100", "outside"],
])("%s stands for %s", (code, place) => {
  expect(otherPlace(code, referenceData)).toBe(place);
});

test("no number that is or has been a municipality's stands for anything else", () => {
  const { municipalities, formerMunicipalities } = referenceData;
  const all = [...municipalities.keys(), ...formerMunicipalities.keys()];
  expect(all.filter((code) => otherPlace(code, referenceData) !== undefined)).toEqual([]);
});
