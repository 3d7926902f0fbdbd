/** So many decimals as a file states, three at most: 9.5 weeks are not ten. */
export function decimalsOf(value: number): number {
  return Math.min(3, (String(value).split(".")[1] ?? "").length);
}
