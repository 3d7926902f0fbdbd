/** Mid-ranks: 1 for the least value, and equal values share the mean of their places. */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++;
    for (let place = start; place < end; place++) ranks[order[place] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** What a rank correlation is made of. */
export interface RankSums {
  /** The products of both ranks' distances from the middle, added up. */
  readonly both: number;
  /** The root of the two sums of squares multiplied, which `both` is divided by. */
  readonly own: number;
  /** See `rankAgreement`. */
  readonly correlation: number | null;
}

/**
 * Spearman's rank correlation, −1 to 1: the product-moment correlation of the mid-ranks, which is right also with ties
 * (Kendall 1948). Null for fewer than three pairs, or where one side does not vary. Scales do not matter to it, which is
 * why it may compare a probability with an index.
 */
export function rankAgreement(one: readonly number[], other: readonly number[]): number | null {
  return rankSums(midRanks(one), midRanks(other)).correlation;
}

/** The same of mid-ranks, with the sums that it is made of. */
export function rankSums(a: readonly number[], b: readonly number[]): RankSums {
  const middle = (a.length + 1) / 2;
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [index, rank] of a.entries()) {
    const [fromA, fromB] = [rank - middle, (b[index] ?? 0) - middle];
    both += fromA * fromB;
    ofA += fromA * fromA;
    ofB += fromB * fromB;
  }
  const own = Math.sqrt(ofA * ofB);
  return { both, own, correlation: a.length < 3 || own === 0 ? null : both / own };
}
