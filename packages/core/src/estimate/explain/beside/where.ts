import type { Extent, WhereMatrix } from "../../../where/types.js";
import type { PublishedEstimate } from "../../publish.js";
import type { ReachStep, TechnologyStep, WalkedWhere } from "./types.js";

/** Where one or several technologies touch an occupation in a sector. */
interface Touched extends Extent {
  readonly sector: string;
  readonly code: string;
  readonly technology: string;
}

/**
 * The occupations that a technology touches, or that technologies reach together, each in a sector once. From the matrix
 * alone: whatever it leaves out is not told.
 */
export function walkWhere(
  { occupations: named }: Pick<PublishedEstimate, "occupations">,
  matrix: WhereMatrix | undefined,
  step: TechnologyStep | ReachStep,
): WalkedWhere | undefined {
  const within = (sector: string) => step.sector === null || step.sector === sector;
  const whole = step.sector === null ? matrix?.total : matrix?.sectors.find((one) => within(one.sector));
  if (matrix === undefined || whole === undefined) return undefined;
  const touched = matrix.rows.flatMap(({ technology, cells }) =>
    cells
      .filter((cell) => within(cell.sector) && counts(step, technology, cell.reach))
      .flatMap(({ sector, occupations }) =>
        occupations.map((one): Touched => ({ ...one, sector, technology })),
      ),
  );
  const reached = step.kind === "reach" && step.reach === "waiting" ? reachableIn(matrix) : undefined;
  const cells = new Map<string, Touched[]>();
  for (const one of touched) {
    const key = placeOf(one);
    if (reached?.has(key)) continue;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  if (cells.size === 0) return undefined;
  const known = new Map(named.map((one) => [one.code, one]));
  const occupations = [...cells.values()].flatMap((own) => {
    const [one] = own;
    if (one === undefined) return [];
    const { sector, code, weight, potential } = one;
    const occupation = known.get(code);
    return [
      {
        ...{ sector, code, weight, potential },
        title: occupation?.title ?? "",
        value: occupation?.probability ?? null,
        isNamed: occupation !== undefined,
        technologies: own.map(({ technology }) => technology),
      },
    ];
  });
  return {
    kind: "where",
    weight: sumOf(occupations, "weight"),
    potential: sumOf(occupations, "potential"),
    all: whole.all,
    occupations: occupations.sort(
      (a, b) => b.potential - a.potential || b.weight - a.weight || (placeOf(a) < placeOf(b) ? -1 : 1),
    ),
  };
}

function counts(step: TechnologyStep | ReachStep, technology: string, reach: string): boolean {
  if (step.kind === "technology") return step.technology === technology;
  return step.reach === "touched" || step.reach === reach;
}

/** What is reachable is not waiting as well. */
function reachableIn({ rows }: WhereMatrix): ReadonlySet<string> {
  const reachable = rows.flatMap(({ cells }) =>
    cells
      .filter(({ reach }) => reach === "reachable")
      .flatMap(({ sector, occupations }) => occupations.map(({ code }) => placeOf({ sector, code }))),
  );
  return new Set(reachable);
}

function placeOf({ sector, code }: { readonly sector: string; readonly code: string }): string {
  return `${sector}\n${code}`;
}

function sumOf(parts: readonly Extent[], of: keyof Extent): number {
  return parts.reduce((sum, part) => sum + part[of], 0);
}
