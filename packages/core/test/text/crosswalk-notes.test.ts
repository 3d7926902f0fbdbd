import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { crosswalkNote } from "../../src/index.ts";

const noted = [...referenceData.styrkToIsco.values()].filter(({ note }) => note !== "");

test.each(["nb", "nn"] as const)(
  "every remark of the map has its words in %s, with the same codes",
  (language) => {
    expect(noted.length).toBeGreaterThan(5);
    const codes = (text: string) => new Set(text.match(/\d{2}-\d{4}|(?<![\d-])\d{3,4}(?![\d-])/g));
    for (const { styrk, note } of noted) {
      const said = crosswalkNote(styrk, note, language);
      expect(said.language, styrk).toBe(language);
      expect(codes(said.text), styrk).toEqual(codes(note));
    }
  },
);

test("in English the map's own words, and so where there are no others", () => {
  expect(crosswalkNote("2221", "as it is", "en")).toEqual({ text: "as it is", language: "en" });
  expect(crosswalkNote("9999", "as it is", "nb")).toEqual({ text: "as it is", language: "en" });
});
