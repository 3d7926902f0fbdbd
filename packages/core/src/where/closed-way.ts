import type { SectorOccupation } from "./workforce-cells.js";

const whole = "";

/**
 * The shown cells to hide so that a hidden one stands on a closed way of hidden cells, by turns along its sector and its
 * occupation: then totals of sectors and occupations leave it open. Those of least weight together; none where it does
 * already, undefined where no such way can be had. Lines of which nothing is shown have no total to be known from, and
 * count as one place.
 */
export function cellsToHide(
  cells: readonly SectorOccupation[],
  shown: ReadonlySet<SectorOccupation>,
  hidden: SectorOccupation,
): readonly SectorOccupation[] | undefined {
  const endsOf = endsAmong(shown);
  const [start, goal] = endsOf(hidden);
  if (start === goal) return [];
  const byPlace = stepsOf(
    cells.filter((cell) => cell !== hidden),
    endsOf,
  );
  const costs = new Map([[start, 0]]);
  const ways = new Map<string, readonly SectorOccupation[]>([[start, []]]);
  const done = new Set<string>();
  for (;;) {
    const [place, cost] = nearest(costs, done);
    if (place === undefined) return undefined;
    const way = ways.get(place) ?? [];
    if (place === goal) return way;
    done.add(place);
    for (const { cell, to } of byPlace.get(place) ?? []) {
      const further = cost + (shown.has(cell) ? cell.weightMilli : 0);
      if (further >= (costs.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(to, further);
      ways.set(to, shown.has(cell) ? [...way, cell] : way);
    }
  }
}

/** A hidden cell at or below a limit through which no closed way leads: totals tell it. All are looked at in one walk. */
export function toldCell(
  cells: readonly SectorOccupation[],
  shown: ReadonlySet<SectorOccupation>,
  limit: number,
): SectorOccupation | undefined {
  const steps = stepsOf(
    cells.filter((cell) => !shown.has(cell)),
    endsAmong(shown),
  );
  const found = new Map<string, number>();
  let told: SectorOccupation | undefined;
  /** The earliest place that can be come back to from here without the cell that led here. */
  const walk = (place: string, by: SectorOccupation | undefined): number => {
    const own = found.size;
    found.set(place, own);
    let earliest = own;
    for (const { cell, to } of steps.get(place) ?? []) {
      if (cell === by) continue;
      const known = found.get(to);
      const reached = known ?? walk(to, cell);
      if (known === undefined && reached > own && cell.weightMilli <= limit) told ??= cell;
      earliest = Math.min(earliest, reached);
    }
    return earliest;
  };
  for (const place of steps.keys()) if (!found.has(place)) walk(place, undefined);
  return told;
}

type Ends = readonly [one: string, other: string];

/** The two places of a cell: its lines, those of which nothing is shown being one place. */
function endsAmong(shown: ReadonlySet<SectorOccupation>): (cell: SectorOccupation) => Ends {
  const open = new Set([...shown].flatMap(linesOf));
  return (cell) => {
    const [one = whole, other = whole] = linesOf(cell).map((line) => (open.has(line) ? line : whole));
    return [one, other];
  };
}

/** From each place, the cells that lead to another. */
function stepsOf(cells: readonly SectorOccupation[], endsOf: (cell: SectorOccupation) => Ends) {
  const steps = new Map<string, { readonly cell: SectorOccupation; readonly to: string }[]>();
  for (const cell of cells) {
    const [one, other] = endsOf(cell);
    if (one === other) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const own = steps.get(from) ?? [];
      steps.set(from, own);
      own.push({ cell, to });
    }
  }
  return steps;
}

/** Names of the two lines of a cell; a sector and an occupation never have the same. */
export function linesOf({ sector, occupation }: SectorOccupation): string[] {
  return [`sector ${sector}`, `occupation ${occupation}`];
}

function nearest(costs: ReadonlyMap<string, number>, done: ReadonlySet<string>) {
  let least: string | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const [place, own] of costs) {
    if (own < cost && !done.has(place)) [least, cost] = [place, own];
  }
  return [least, cost] as const;
}
