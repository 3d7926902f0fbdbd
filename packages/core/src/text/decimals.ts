/** As many decimals as a value is written with, `least` of them at least and three at most: 9.5 weeks are not ten. */
export function decimalsOf(value: number, least = 0): number {
  const enough = [0, 1, 2].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 3;
  return Math.max(least, enough);
}
