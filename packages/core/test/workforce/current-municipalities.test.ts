import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { currentMunicipalities } from "../../src/index.ts";

test.each([
  ["a number in force", "0301", ["0301"]],
  ["a fictional one", "9901", ["9901"]],
  ["one that went up in another", "1601", ["5001"]],
  ["one that was changed twice", "0219", ["3201"]],
  ["one that was split", "1613", ["5055", "5056", "5059"]],
  ["one that was split in 2024", "1507", ["1508", "1580"]],
  ["no number", "0000", []],
])("%s", (_, code, expected) => {
  expect(currentMunicipalities(code, referenceData)).toEqual(expected);
});
