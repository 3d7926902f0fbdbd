/**
 * The order of what is in a merged list: that of the side that changed it, ours where both did. What only the other
 * side has comes after what stands above it there.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  stays: (name: string) => boolean,
): readonly string[] {
  const inBoth = (list: readonly string[], other: readonly string[]) => {
    const known = new Set(other);
    return list.filter((name) => known.has(name));
  };
  const moved = inBoth(ours, base).join("\n") !== inBoth(base, ours).join("\n");
  const [first, second] = moved ? [ours, theirs] : [theirs, ours];
  const result = first.filter(stays);
  const placed = new Set(result);
  let above: string | undefined;
  for (const name of second) {
    if (!placed.has(name) && stays(name)) {
      result.splice(above === undefined ? 0 : result.indexOf(above) + 1, 0, name);
      placed.add(name);
    }
    if (placed.has(name)) above = name;
  }
  return result;
}
