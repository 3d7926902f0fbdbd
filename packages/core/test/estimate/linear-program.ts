import { expect } from "vitest";

/** Whole-number coefficients per unknown and what they add up to. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly sum: number;
}

/**
 * The least and the greatest value of a sum of unknowns that are 0 or more and fulfil the equations; Infinity without
 * a bound. Exact: the simplex method in whole numbers over one denominator, with Bland's rule, in two phases. The
 * equations must have a solution.
 */
export function rangeOf(
  wanted: readonly number[],
  equations: readonly Equation[],
): readonly [number, number] {
  const table = feasibleTable(wanted.length, equations);
  const negative = wanted.map((coefficient) => -coefficient);
  return [minimum(wanted, table), -minimum(negative, table)];
}

/** Expects that the equations leave open how much each of these unknowns is. */
export function expectUntold(unknowns: readonly number[], equations: readonly Equation[]): void {
  const count = equations[0]?.coefficients.length ?? 0;
  for (const unknown of unknowns) {
    const [least, most] = rangeOf(
      Array.from({ length: count }, (_, at) => Number(at === unknown)),
      equations,
    );
    expect(most).toBeGreaterThan(least);
  }
}

/** Every value stands for itself divided by `under`, which is greater than 0. */
interface Table {
  /** Per equation: coefficients, then the right side. */
  readonly rows: readonly (readonly bigint[])[];
  /** The unknown each row is solved for: its coefficient is `under` there and 0 in other rows. */
  readonly basis: readonly number[];
  readonly under: bigint;
}

function feasibleTable(unknowns: number, equations: readonly Equation[]): Table {
  const rows = equations.map(({ coefficients, sum }) => {
    const sign = sum < 0 ? -1 : 1;
    return [...coefficients, sum].map((value) => BigInt(value * sign));
  });
  // Each equation begins solved for an unknown of its own, which has no column: once it is 0 it never comes back.
  const start = { rows, basis: equations.map((_, index) => unknowns + index), under: 1n };
  const cost = [...Array.from({ length: unknowns }, () => 0), ...equations.map(() => 1)];
  const solved = simplex(start, cost, unknowns);
  if (solved === undefined || solved.over !== 0n) throw new Error("The equations have no solution.");
  let { table } = solved;
  // Those left in the basis are 0: they are exchanged where another can stand for them.
  for (let row = table.rows.length - 1; row >= 0; row--) {
    if ((table.basis[row] ?? 0) < unknowns) continue;
    const column = table.rows[row]?.findIndex((value, index) => index < unknowns && value !== 0n) ?? -1;
    if (column >= 0) table = pivot(table, row, column);
    else {
      const isKept = (_: unknown, index: number) => index !== row;
      table = { ...table, rows: table.rows.filter(isKept), basis: table.basis.filter(isKept) };
    }
  }
  return table;
}

function minimum(cost: readonly number[], table: Table): number {
  const solved = simplex(table, cost, cost.length);
  return solved === undefined ? -Infinity : Number(solved.over) / Number(solved.table.under);
}

/** The least value of the costs from a table that is feasible, over its `under`; undefined without a bound. */
function simplex(
  start: Table,
  cost: readonly number[],
  columns: number,
): { table: Table; over: bigint } | undefined {
  // What a unit more of each unknown costs, and what all costs, negated: changed with the table as if it were a row of it.
  const costs = [...cost.slice(0, columns), 0].map((value, column) =>
    start.rows.reduce(
      (left, row, index) => left - BigInt(cost[start.basis[index] ?? 0] ?? 0) * (row[column] ?? 0n),
      BigInt(value) * start.under,
    ),
  );
  let table: Table = { ...start, rows: [...start.rows, costs] };
  for (;;) {
    const { rows, basis, under } = table;
    const reduced = rows.at(-1) ?? [];
    const entering = reduced.findIndex((value, column) => column < columns && value < 0n);
    if (entering < 0)
      return { table: { rows: rows.slice(0, -1), basis, under }, over: -(reduced.at(-1) ?? 0n) };
    let leaving = -1;
    let [least, divisor] = [0n, 1n];
    for (const [index, unknown] of basis.entries()) {
      const row = rows[index] ?? [];
      const [coefficient, right] = [row[entering] ?? 0n, row.at(-1) ?? 0n];
      if (coefficient <= 0n) continue;
      const difference = right * divisor - least * coefficient;
      if (leaving < 0 || difference < 0n || (difference === 0n && unknown < (basis[leaving] ?? 0))) {
        [leaving, least, divisor] = [index, right, coefficient];
      }
    }
    if (leaving < 0) return undefined;
    table = pivot(table, leaving, entering);
  }
}

/** Solves a row for another unknown. Divides without a rest: what the rows hold are minors of the first table. */
function pivot({ rows, basis, under }: Table, row: number, column: number): Table {
  const isNegative = (rows[row]?.[column] ?? 0n) < 0n;
  const solved = (rows[row] ?? []).map((value) => (isNegative ? -value : value));
  const divisor = solved[column] ?? 0n;
  return {
    rows: rows.map((values, index) => {
      const factor = values[column] ?? 0n;
      if (index === row) return solved;
      return values.map((value, at) => (value * divisor - factor * (solved[at] ?? 0n)) / under);
    }),
    basis: basis.map((unknown, index) => (index === row ? column : unknown)),
    under: divisor,
  };
}
