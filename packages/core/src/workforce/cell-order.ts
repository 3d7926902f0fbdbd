import type { CubeCells } from "./cube-cells.js";
import type { CubeCell } from "./types.js";

/** Order of a cube's cells: by their key, then by occupation, character by character. */
export function compareCells(
  a: Pick<CubeCell, "key" | "occupation">,
  b: Pick<CubeCell, "key" | "occupation">,
): number {
  return (a.key === b.key ? 0 : compareKeys(a.key, b.key)) || compareText(a.occupation, b.occupation);
}

/** The sums of a cell by its number. */
export type SumsOf = (cell: number) => Pick<CubeCell, "rows" | "weightMilli">;

/** The cells that hold rows, in order; with the sums they have now, or others. */
export function orderedCells(
  cells: CubeCells,
  occupations: readonly string[],
  sumsOf: SumsOf = (cell) => ({ rows: cells.rows[cell] ?? 0, weightMilli: cells.weightMilli[cell] ?? 0 }),
): CubeCell[] {
  const rank = ranks(occupations);
  const ordered: CubeCell[] = [];
  for (const group of cells.groups.toSorted((a, b) => compareKeys(a.key, b.key))) {
    const rankOf = (cell: number) => rank[cells.occupation[cell] ?? 0] ?? 0;
    for (const cell of [...group.cells.values()].sort((a, b) => rankOf(a) - rankOf(b))) {
      const sums = sumsOf(cell);
      if (sums.rows > 0) ordered.push(cubeCell(cells, occupations, cell, sums));
    }
  }
  return ordered;
}

/** One cell as the cube shows it. */
export function cubeCell(
  cells: CubeCells,
  occupations: readonly string[],
  cell: number,
  { rows, weightMilli }: ReturnType<SumsOf>,
): CubeCell {
  const occupation = occupations[cells.occupation[cell] ?? 0] ?? "";
  return { key: cells.key(cell), occupation, rows, weightMilli };
}

/** Place of each value in the order of all of them. */
function ranks(values: readonly string[]): Int32Array {
  const order = values.map((_, id) => id).sort((a, b) => compareText(values[a] ?? "", values[b] ?? ""));
  const rank = new Int32Array(values.length);
  order.forEach((id, place) => {
    rank[id] = place;
  });
  return rank;
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let dimension = 0; dimension < a.length; dimension++) {
    const order = compareText(a[dimension] ?? "", b[dimension] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
