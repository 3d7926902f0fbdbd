/** Rows of one column that are not shown one by one. */
export interface Pool {
  readonly rows: ReadonlySet<string>;
  /**
   * The rows together are at least two and weigh more than the limit. Else nothing about the column can be shown but,
   * at most, its total.
   */
  readonly protects: boolean;
}

/** The limit in thousandths, as weights are. */
export function limitOf(below: number): number {
  return Math.round(below * 1000);
}

export function isSmall(weightMilli: number, limitMilli: number): boolean {
  return weightMilli > 0 && weightMilli <= limitMilli;
}

/**
 * The rows of a column to be hidden, so that each cell at or below the limit is, and what is left of the total when all
 * shown rows are taken from it is more than such a cell: two rows at least, and more than the limit in sum (the
 * complementary suppression). The lightest rows are taken for it, those in `preferred` first. Everything that is then
 * shown can be computed from the shown rows and the sum of the hidden ones, so nothing shown says how that sum is
 * divided: any hidden row may be all of it or nothing.
 */
export function poolSmall(
  weights: ReadonlyMap<string, number>,
  limitMilli: number,
  preferred: ReadonlySet<string> = new Set(),
): Pool {
  const rows = new Set<string>();
  let sum = 0;
  const take = (row: string, weight: number) => {
    rows.add(row);
    sum += weight;
  };
  for (const [row, weight] of weights) if (isSmall(weight, limitMilli)) take(row, weight);
  if (rows.size === 0) return { rows, protects: true };
  const others = [...weights]
    .filter(([row, weight]) => weight > 0 && !rows.has(row))
    .sort(
      ([one, light], [other, heavy]) =>
        Number(preferred.has(other)) - Number(preferred.has(one)) || light - heavy || (one < other ? -1 : 1),
    );
  const isEnough = () => rows.size > 1 && sum > limitMilli;
  for (const [row, weight] of others) {
    if (isEnough()) break;
    take(row, weight);
  }
  return { rows, protects: isEnough() };
}
