import type { CubeCells } from "./cube-cells.js";
import type { CubeCell } from "./types.js";

/** Order of a cube's cells: by their key, then by occupation, character by character. */
export function compareCells(
  a: Pick<CubeCell, "key" | "occupation">,
  b: Pick<CubeCell, "key" | "occupation">,
): number {
  return (a.key === b.key ? 0 : compareKeys(a.key, b.key)) || compareText(a.occupation, b.occupation);
}

/** The cells that hold rows, in order. */
export function orderedCells(cells: CubeCells, occupations: readonly string[]): CubeCell[] {
  const rank = ranks(occupations);
  const ordered: CubeCell[] = [];
  for (const group of cells.groups.toSorted((a, b) => compareKeys(a.key, b.key))) {
    const inGroup = [...group.cells.values()].filter((cell) => (cells.rows[cell] ?? 0) > 0);
    const rankOf = (cell: number) => rank[cells.occupation[cell] ?? 0] ?? 0;
    inGroup.sort((a, b) => rankOf(a) - rankOf(b));
    for (const cell of inGroup) ordered.push(cubeCell(cells, occupations, cell));
  }
  return ordered;
}

/** One cell as the cube shows it. */
export function cubeCell(cells: CubeCells, occupations: readonly string[], cell: number): CubeCell {
  return {
    key: cells.key(cell),
    occupation: occupations[cells.occupation[cell] ?? 0] ?? "",
    rows: cells.rows[cell] ?? 0,
    weightMilli: cells.weightMilli[cell] ?? 0,
  };
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
