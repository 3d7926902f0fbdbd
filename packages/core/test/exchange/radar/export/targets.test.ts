import { describe, expect, test } from "vitest";
import {
  exportRadar,
  type RadarExport,
  radarExporters,
  readSource,
  sourceOfBytes,
} from "../../../../src/index.ts";
import { sourceOf, whole, withHistory } from "./radars.ts";

const texts = Object.entries(radarExporters).filter(([id]) => id !== "xlsx");

describe.each(texts)("%s", (id, exporter) => {
  test.each([
    ["whole", () => sourceOf(whole)],
    ["history", withHistory],
  ] as const)("%s", async (name, source) => {
    const { files, losses } = await exportRadar(exporter, source());
    const written = files
      .map(({ path, content }) => `=== ${path}\n${content}`)
      .join("\n")
      .replaceAll("\r", "␍");
    await expect(
      `${written}\n=== losses\n${losses.map((loss) => JSON.stringify(loss)).join("\n")}\n`,
    ).toMatchFileSnapshot(`golden/${id}.${name}.txt`);
  });
});

test("a workbook holds the table, every cell as text", async () => {
  const [csv, xlsx] = await Promise.all(
    [radarExporters.csv, radarExporters.xlsx].map((exporter) =>
      exportRadar(exporter, sourceOf(whole, { language: "en" })),
    ),
  );
  const rowsOf = async (exported: RadarExport | undefined, name: string) => {
    const content = exported?.files[0]?.content ?? "";
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const { table } = await readSource(sourceOfBytes(name, bytes));
    return [...(table?.rows ?? [])].map(({ cells }) => words(cells).join("\t").trimEnd());
  };
  const rows = await rowsOf(xlsx, "a.xlsx");
  expect(rows).toHaveLength(5);
  expect(rows).toEqual(await rowsOf(csv, "a.csv"));
  expect(xlsx?.losses).toEqual(csv?.losses);
});

/** A sheet's line breaks come back as blanks, and the end of a line that is empty does not. */
function words(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim());
}
