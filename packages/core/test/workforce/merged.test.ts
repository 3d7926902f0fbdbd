import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSettings, estimate } from "../../src/index.ts";
import { workforceText } from "./arbitrary-text.ts";
import { read } from "./reference.ts";

test("without municipalities kept apart every figure that does not group by them is the same", () => {
  fc.assert(
    fc.property(workforceText, (text) => {
      const [apart, merged] = [read(text), read(text, { merged: ["municipality"] })];
      const settings = { ...defaultSettings(apart.format), groupBy: ["sector"] };
      expect(estimate([merged], referenceData, settings)).toEqual(estimate([apart], referenceData, settings));
      const faults = (table: typeof apart) => table.problems.filter(({ code }) => code !== "duplicate-row");
      expect(faults(merged)).toEqual(faults(apart));
      expect(merged.cube.cells.every(({ key }) => key[0] === "")).toBe(true);
    }),
  );
});
