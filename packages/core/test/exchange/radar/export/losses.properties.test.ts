import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExportView, exportRadar, type RadarExporter, radarExporters } from "../../../../src/index.ts";
import { entries, radarOf } from "../../../diff/radars.ts";
import { sourceOf } from "./radars.ts";

const exporters: readonly (readonly [string, RadarExporter])[] = Object.entries(radarExporters);

describe.each(exporters)("%s", (_, exporter) => {
  test("writes every technology, or tells that it is left out", async () => {
    await fc.assert(
      fc.asyncProperty(entries, entries, async (then, now) => {
        const radar = radarOf(now);
        let written: readonly string[] = [];
        const spy: RadarExporter = {
          ...exporter,
          categories: { least: 1, most: 8, beyond: "not-drawn" },
          rings: { least: 1, most: 8, beyond: "not-drawn" },
          write: (view: ExportView) => {
            written = view.rows.map(({ id }) => id);
            return exporter.write(view);
          },
        };
        const earlier = [{ id: "a", date: "2025-01-01", radar: radarOf(then) }];
        const { losses, files } = await exportRadar(spy, sourceOf(radar, { earlier }));
        const leftOut = losses.flatMap((loss) => (loss.code === "left-out" ? loss.technologies : []));
        expect([...written, ...leftOut].sort()).toEqual(radar.technologies.map(({ id }) => id).sort());
        expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
        expect(
          losses.every((loss) => loss.code !== "feature" || !exporter.holds.includes(loss.feature)),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
