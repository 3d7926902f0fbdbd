import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { readWorkforce, sectorTitle } from "../../src/index.ts";

test.each(["nb", "nn", "en"] as const)("a sector has one name, read and written (%s)", (language) => {
  for (const { id, title } of referenceData.sectors) {
    expect(title[language]).toBe(sectorTitle(id, language));
    const rows = `sektor;styrk08;fte\n${title[language].toLocaleUpperCase(language)};2223;1\n`;
    const { cube, problems } = readWorkforce(rows, { reference: referenceData });
    expect(cube.cells.map(({ key }) => key[1])).toEqual([id]);
    expect(problems).toEqual([]);
  }
});
