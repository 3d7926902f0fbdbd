import { expect } from "vitest";

/** A fraction of whole numbers, exact however large. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const zero: Fraction = { over: 0n, under: 1n };

function fraction(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = (a === 0n ? 1n : a) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

const times = (one: Fraction, other: Fraction) => fraction(one.over * other.over, one.under * other.under);
const by = (one: Fraction, other: Fraction) => fraction(one.over * other.under, one.under * other.over);
const minus = (one: Fraction, other: Fraction) =>
  fraction(one.over * other.under - other.over * one.under, one.under * other.under);
const isLess = (one: Fraction, other: Fraction) => one.over * other.under < other.over * one.under;

/** Whole-number coefficients per unknown and what they add up to. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly sum: number;
}

/**
 * The least and the greatest value of a sum of unknowns that are 0 or more and fulfil the equations; Infinity without
 * a bound. Exact: the simplex method in fractions, with Bland's rule, in two phases. The equations must have a solution.
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

interface Table {
  /** Per equation: coefficients, then the right side. */
  readonly rows: readonly (readonly Fraction[])[];
  /** The unknown each row is solved for. */
  readonly basis: readonly number[];
}

function feasibleTable(unknowns: number, equations: readonly Equation[]): Table {
  const whole = (number: number) => ({ over: BigInt(number), under: 1n });
  const rows = equations.map(({ coefficients, sum }, index) => {
    const sign = sum < 0 ? -1 : 1;
    const artificial = equations.map((_, other) => whole(other === index ? 1 : 0));
    return [...coefficients.map((value) => whole(value * sign)), ...artificial, whole(sum * sign)];
  });
  const cost = [...Array.from({ length: unknowns }, () => 0), ...equations.map(() => 1)];
  const solved = simplex({ rows, basis: equations.map((_, index) => unknowns + index) }, cost);
  if (solved === undefined || solved.value.over !== 0n) throw new Error("The equations have no solution.");
  // Artificial unknowns left in the basis are 0: they are exchanged where another can stand for them.
  let { rows: left, basis } = solved.table;
  for (let row = left.length - 1; row >= 0; row--) {
    if ((basis[row] ?? 0) < unknowns) continue;
    const column = left[row]?.findIndex((value, index) => index < unknowns && value.over !== 0n) ?? -1;
    if (column >= 0) ({ rows: left, basis } = pivot({ rows: left, basis }, row, column));
    else {
      left = left.filter((_, index) => index !== row);
      basis = basis.filter((_, index) => index !== row);
    }
  }
  return { rows: left.map((row) => [...row.slice(0, unknowns), row.at(-1) ?? zero]), basis };
}

function minimum(cost: readonly number[], table: Table): number {
  const solved = simplex(table, cost);
  return solved === undefined ? -Infinity : Number(solved.value.over) / Number(solved.value.under);
}

/** The least value of the costs from a table that is feasible; undefined without a bound. */
function simplex(start: Table, cost: readonly number[]): { table: Table; value: Fraction } | undefined {
  let table = start;
  const costs = cost.map((value) => ({ over: BigInt(value), under: 1n }));
  for (;;) {
    const { rows, basis } = table;
    const basic = new Set(basis);
    const reduced = (column: number) =>
      rows.reduce(
        (left, row, index) => minus(left, times(costs[basis[index] ?? 0] ?? zero, row[column] ?? zero)),
        costs[column] ?? zero,
      );
    const entering = costs.findIndex((_, column) => !basic.has(column) && reduced(column).over < 0n);
    if (entering < 0) {
      const value = rows.reduce(
        (sum, row, index) =>
          minus(sum, times({ over: -(costs[basis[index] ?? 0]?.over ?? 0n), under: 1n }, row.at(-1) ?? zero)),
        zero,
      );
      return { table, value };
    }
    let leaving = -1;
    let least: Fraction | undefined;
    for (const [index, row] of rows.entries()) {
      const coefficient = row[entering] ?? zero;
      if (coefficient.over <= 0n) continue;
      const ratio = by(row.at(-1) ?? zero, coefficient);
      const isTie = least !== undefined && !isLess(ratio, least) && !isLess(least, ratio);
      if (
        least === undefined ||
        isLess(ratio, least) ||
        (isTie && (basis[index] ?? 0) < (basis[leaving] ?? 0))
      ) {
        [leaving, least] = [index, ratio];
      }
    }
    if (leaving < 0) return undefined;
    table = pivot(table, leaving, entering);
  }
}

function pivot({ rows, basis }: Table, row: number, column: number): Table {
  const divisor = rows[row]?.[column] ?? zero;
  const solved = (rows[row] ?? []).map((value) => by(value, divisor));
  return {
    rows: rows.map((values, index) => {
      const factor = values[column] ?? zero;
      if (index === row) return solved;
      return factor.over === 0n
        ? values
        : values.map((value, at) => minus(value, times(factor, solved[at] ?? zero)));
    }),
    basis: basis.map((unknown, index) => (index === row ? column : unknown)),
  };
}
