import { cellsToHide, linesOf, toldCell } from "./closed-way.js";
import type { SectorOccupation } from "./workforce-cells.js";

/**
 * Of cells that may be shown, those that tell no small one to who knows which cells there are: what is hidden of a sector,
 * and of an occupation, is either nothing or more than the limit (in thousandths), and no small cell follows from totals of
 * sectors and occupations together. The smallest goes first.
 */
export function withoutToldCells(
  cells: readonly SectorOccupation[],
  mayShow: readonly SectorOccupation[],
  limit: number,
): ReadonlySet<SectorOccupation> {
  const shown = new Set(mayShow);
  if (shown.size === cells.length) return shown;
  fillPools(cells, shown, limit);
  for (let told = toldCell(cells, shown, limit); told !== undefined; told = toldCell(cells, shown, limit)) {
    // Where nothing can stand against it, a line of it goes, and then the other.
    for (const one of cellsToHide(cells, shown, told) ?? lightestLine(shown, told)) shown.delete(one);
  }
  return shown;
}

function lightestLine(
  shown: ReadonlySet<SectorOccupation>,
  { sector, occupation }: SectorOccupation,
): readonly SectorOccupation[] {
  const weight = (line: readonly SectorOccupation[]) =>
    line.reduce((sum, { weightMilli }) => sum + weightMilli, 0);
  const [least = []] = [
    [...shown].filter((cell) => cell.sector === sector),
    [...shown].filter((cell) => cell.occupation === occupation),
  ]
    .filter((line) => line.length > 0)
    .sort((a, b) => weight(a) - weight(b));
  return least;
}

/** Hides cells, the least of a line first, until what is hidden of every line is nothing or more than the limit. */
function fillPools(cells: readonly SectorOccupation[], shown: Set<SectorOccupation>, limit: number): void {
  const lines = new Map<string, { pool: number; readonly open: SectorOccupation[] }>();
  for (const cell of cells.toSorted((a, b) => b.weightMilli - a.weightMilli)) {
    for (const name of linesOf(cell)) {
      const line = lines.get(name) ?? { pool: 0, open: [] };
      lines.set(name, line);
      if (shown.has(cell)) line.open.push(cell);
      else line.pool += cell.weightMilli;
    }
  }
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const line of lines.values()) {
      while (line.pool > 0 && line.pool <= limit) {
        const least = line.open.pop();
        if (least === undefined) break;
        if (!shown.delete(least)) continue;
        isChanged = true;
        for (const name of linesOf(least)) {
          const other = lines.get(name);
          if (other !== undefined) other.pool += least.weightMilli;
        }
      }
    }
  }
}
