import { TechRadarLoaderResponseParser } from "@backstage-community/plugin-tech-radar-common";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type ExportTarget, exportRadar, radarExporters } from "../../../../src/index.ts";
import { read, small, sourceOf, whole, withHistory } from "./radars.ts";

async function textOf(target: ExportTarget, source = sourceOf(whole), file = 0): Promise<string> {
  const { files } = await exportRadar(radarExporters[target], source);
  return String(files[file]?.content);
}

test("Backstage's own parser takes what is written for it", async () => {
  for (const source of [sourceOf(whole), withHistory()]) {
    const parsed = TechRadarLoaderResponseParser.parse(JSON.parse(await textOf("backstage", source)));
    expect(parsed.entries.every(({ timeline }) => timeline.length > 0)).toBe(true);
    // The ring is that of the first snapshot, as written.
    for (const { timeline } of parsed.entries) {
      const dates = timeline.map(({ date }) => date.getTime());
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    }
  }
});

test("nothing of a text becomes markup or a formula", async () => {
  const evil = small([
    `id: a, ring: adopt, title: "=HYPERLINK(\\"x\\")", description: "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=y>"`,
    `id: b, ring: adopt, title: "@rett | *ja* <b>", summary: "---\\nring: hold", description: "---\\nring: hold\\n---"`,
  ]);
  const csv = await textOf("byor-csv", sourceOf(evil));
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain("\r\n'@rett");
  expect(csv).not.toMatch(/<script|<img|href="javascript:/);
  expect(csv).toContain("&lt;script&gt;");
  expect(await textOf("markdown", sourceOf(evil))).toContain(
    String.raw`| @rett \\| \*ja\* \<b\> |`.replace("\\\\|", "\\|"),
  );
  const { files } = await exportRadar(radarExporters.aoe, sourceOf(evil));
  const b = String(files.find(({ path }) => path.endsWith("/b.md"))?.content);
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(b)?.[1] ?? "";
  expect(parse(matter)).toEqual({
    title: "@rett | *ja* <b>",
    ring: "adopt",
    quadrant: "a",
    summary: "---\nring: hold",
  });
});

test("in a workbook every cell is a text, whatever it begins with", async () => {
  const titles = ["=1+1", "+1", "-1", "@x", "\\t=1", "12", "2026-01-01", "TRUE"];
  const radar = small(titles.map((title, at) => `id: e${at}, ring: adopt, title: "${title}"`));
  const { files } = await exportRadar(radarExporters.xlsx, sourceOf(radar));
  const parts = unzipSync(files[0]?.content as Uint8Array);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).not.toMatch(/<f[ >/]/);
  const kinds = [...sheet.matchAll(/<c ([^>]*?)\/?><v>/g)].map(([, own = ""]) => /t="(\w+)"/.exec(own)?.[1]);
  expect(kinds.length).toBeGreaterThan(3 * titles.length);
  expect(new Set(kinds)).toEqual(new Set(["s"]));
});

test("what has no place is refused or filled up, and said", async () => {
  const five = read(`kommuneradar: radar/1
title: Fem
categories: [${["a", "b", "c", "d", "e"].map((id) => `{ id: ${id}, title: ${id} }`).join(", ")}]
technologies: [{ id: x, title: X, category: e, ring: adopt }]
`);
  const refused = await exportRadar(radarExporters.zalando, sourceOf(five));
  expect(refused.files).toEqual([]);
  expect(refused.losses).toContainEqual({ code: "too-many", what: "categories", count: 5, takes: 4 });
  const drawn = await exportRadar(radarExporters.backstage, sourceOf(five));
  expect(drawn.files).toHaveLength(1);
  expect(drawn.losses).toContainEqual({ code: "not-drawn", what: "categories", count: 5, takes: 4 });
  const padded = await exportRadar(radarExporters.zalando, sourceOf(small(["id: a, title: A, ring: hold"])));
  expect(padded.losses).toContainEqual({ code: "padded", what: "categories", count: 1, takes: 4 });
  const { quadrants, entries } = JSON.parse(String(padded.files[0]?.content));
  expect(quadrants.map(({ name }: { name: string }) => name)).toEqual(["Alt", "", "", ""]);
  expect(entries).toMatchObject([{ label: "A", ring: 3, quadrant: 0 }]);
});

test("editions without a date are told of", async () => {
  const earlier = [{ id: "old.yaml", date: undefined, radar: small(["id: a, title: A, ring: hold"]) }];
  const { losses, files } = await exportRadar(
    radarExporters.backstage,
    sourceOf(small(["id: a, title: A, ring: adopt"]), { earlier }),
  );
  expect(losses).toContainEqual({ code: "undated-editions", editions: ["old.yaml"] });
  expect(JSON.parse(String(files[0]?.content)).entries[0].timeline).toHaveLength(1);
});

test("what was in a ring that is no more, went, or was of the same day as another is told of", async () => {
  const then = (date: string, ring: string) =>
    read(`kommuneradar: radar/1
title: Liten
edition: ${date}
rings: [{ id: adopt, title: A }, { id: forlatt, title: F }]
categories: [{ id: a, title: Alt }]
technologies: [{ id: a, title: A, category: a, ring: ${ring} }, { id: gikk, title: Gikk, category: a, ring: forlatt }]
`);
  const earlier = [
    { id: "1.yaml", date: "2024-01-01", radar: then("2024-01-01", "forlatt") },
    { id: "2.yaml", date: "2025-01-01", radar: then("2025-01-01", "forlatt") },
    { id: "3.yaml", date: "2025-01-01", radar: then("2025-01-01", "adopt") },
    { id: "4.yaml", date: "2026-03-01", radar: then("2026-03-01", "adopt") },
  ];
  const source = sourceOf(small(["id: a, title: A, ring: hold"]), { earlier });
  for (const exporter of [radarExporters.aoe, radarExporters.backstage]) {
    const { losses, files } = await exportRadar(exporter, source);
    expect(losses).toContainEqual({ code: "same-day-editions", editions: ["2.yaml", "4.yaml"] });
    expect(losses).toContainEqual({ code: "other-rings", rings: ["forlatt"], technologies: ["a"] });
    expect(losses).toContainEqual({ code: "gone", titles: ["Gikk"] });
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  }
  const { losses } = await exportRadar(radarExporters["byor-csv"], source);
  expect(losses.map(({ code }) => code)).not.toContain("gone");
});

test("BYOR is given strings alone: a boolean makes it stop", async () => {
  const rows: Record<string, unknown>[] = JSON.parse(await textOf("byor-json"));
  expect(rows.flatMap((row) => Object.values(row)).every((value) => typeof value === "string")).toBe(true);
});
