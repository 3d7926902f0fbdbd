/** The quantile at `share` (0–1) of numbers in ascending order, between neighbours in proportion (R's type 7). */
function quantile(ascending: Float64Array, share: number): number {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)] ?? Number.NaN;
  const above = ascending[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** The middle `interval` of the numbers (a share; beyond 0–1 it counts as the nearer end). Sorts them in place. */
export function intervalOf(numbers: Float64Array, interval: number): readonly [number, number] {
  numbers.sort();
  const middle = Math.min(1, Math.max(0, interval));
  return [quantile(numbers, (1 - middle) / 2), quantile(numbers, (1 + middle) / 2)];
}
