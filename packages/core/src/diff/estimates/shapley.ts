/**
 * Splits the change of a figure over what changed, so that the parts add up to it and no order has to be chosen: each
 * cause has the mean of what it does when it is changed before, between and after the others (L. S. Shapley 1953, *A
 * Value for n-Person Games*). Two causes give Kitagawa's and Das Gupta's symmetric components.
 *
 * A bit of a mask is a cause: 0 = as before, 1 = as after. `figureAt` is asked for each mask of `count` bits; null, where a
 * figure is missing, makes the split null.
 */
export function shapleyParts(
  count: number,
  figureAt: (mask: number) => number | null,
): readonly number[] | null {
  const values: number[] = [];
  for (let mask = 0; mask < 1 << count; mask++) {
    const value = figureAt(mask);
    if (value === null) return null;
    values.push(value);
  }
  return Array.from({ length: count }, (_, cause) =>
    masksWithout(count, cause).reduce(
      (sum, { mask, weight }) => sum + weight * ((values[mask | (1 << cause)] ?? 0) - (values[mask] ?? 0)),
      0,
    ),
  );
}

/** The masks in which a cause is as before, each with the share of all orders in which the cause comes right after it. */
export function masksWithout(
  count: number,
  cause: number,
): readonly { readonly mask: number; readonly weight: number }[] {
  const found: { mask: number; weight: number }[] = [];
  for (let mask = 0; mask < 1 << count; mask++) {
    if (mask & (1 << cause)) continue;
    const changed = bitsOf(mask);
    found.push({ mask, weight: (factorial(changed) * factorial(count - changed - 1)) / factorial(count) });
  }
  return found;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let left = mask; left > 0; left >>= 1) bits += left & 1;
  return bits;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
