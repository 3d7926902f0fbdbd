import { readFileSync } from "node:fs";

/** Rows of a golden CSV file (commas, quotes) as objects by header name. */
export function goldenRows(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../golden/estimate/${name}`, import.meta.url), "utf8");
  const [header = [], ...rows] = text.trim().split("\n").map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

/** A number of a golden file; null where the cell is empty. */
export function goldenNumber(cell: string | undefined): number | null {
  return cell ? Number(cell) : null;
}
