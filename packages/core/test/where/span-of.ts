const prime = 1_000_003;

function power(value: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power(value, Math.floor(exponent / 2));
  const square = (half * half) % prime;
  return exponent % 2 === 0 ? square : (square * value) % prime;
}

/** Rows as they are after elimination modulo a prime, each with the column of its leading 1. */
interface Eliminated {
  readonly lead: number;
  readonly row: readonly number[];
}

function reduce(row: readonly number[], by: readonly Eliminated[]): readonly number[] {
  let left = row.map((value) => ((value % prime) + prime) % prime);
  for (const { lead, row: other } of by) {
    const times = left[lead] ?? 0;
    if (times === 0) continue;
    left = left.map((value, at) => (((value - times * (other[at] ?? 0)) % prime) + prime) % prime);
  }
  return left;
}

/**
 * Whether a sum of unknowns follows from linear equations with whole coefficients: whether it is made of them. Exact but for
 * what a prime divides.
 */
export function spanOf(equations: readonly (readonly number[])[]): (wanted: readonly number[]) => boolean {
  const found: Eliminated[] = [];
  for (const equation of equations) {
    const row = reduce(equation, found);
    const lead = row.findIndex((value) => value !== 0);
    if (lead < 0) continue;
    const factor = power(row[lead] ?? 0, prime - 2);
    found.push({ lead, row: row.map((value) => (value * factor) % prime) });
  }
  return (wanted) => reduce(wanted, found).every((value) => value === 0);
}
