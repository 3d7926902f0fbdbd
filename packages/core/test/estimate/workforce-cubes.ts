import { readFileSync } from "node:fs";
import type { Cube, CubeCell } from "../../src/index.ts";

/** A cube from `[occupation, weight]` pairs; municipality and sector as given, else none. */
export function cubeOf(
  weights: readonly (readonly [occupation: string, weight: number])[],
  key: readonly string[] = ["", ""],
): Cube {
  return {
    dimensions: ["municipality", "sector"],
    cells: weights.map(([code, weight]) => cell(key, code, weight)),
  };
}

export function cell(key: readonly string[], occupation: string, weight: number): CubeCell {
  return { key, occupation, rows: 1, weightMilli: Math.round(weight * 1000) };
}

/** First and last column of a plain CSV file without quotes, as occupation and weight. */
function readWeights(url: URL, delimiter: string): (readonly [string, number])[] {
  const [, ...lines] = readFileSync(url, "utf8").trim().split("\n");
  return lines.map((line) => {
    const cells = line.split(delimiter);
    return [cells[0] ?? "", Number(cells.at(-1))];
  });
}

/** Employees by occupation in Norway, second quarter of 2016: the example that is shipped. */
export const norway2016 = readWeights(
  new URL("../../../../examples/norway-2016/sysselsatte.workforce.csv", import.meta.url),
  ";",
);

export const usOes2010 = readWeights(
  new URL("../golden/estimate/us-oes-2010.workforce.csv", import.meta.url),
  ",",
);
