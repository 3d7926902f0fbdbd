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

/** Lists in which the order says something: the first score set is the one that counts, groups stand within groups. */
const ordered: ReadonlySet<string> = new Set(["scores", "groupBy"]);

/** Whether a merged list says what both sides say by their order, where order says something. */
export function keepsMeaning(
  list: string,
  { base, ours, theirs }: { base: readonly string[]; ours: readonly string[]; theirs: readonly string[] },
  merged: readonly string[],
): boolean {
  if (!ordered.has(list)) return true;
  const follows = (side: readonly string[]) => {
    const stay = side.filter((name) => merged.includes(name));
    return stay.join("\n") === merged.filter((name) => side.includes(name)).join("\n");
  };
  const bothFirst = ours[0] !== base[0] && theirs[0] !== base[0] && ours[0] !== theirs[0];
  return !bothFirst && follows(ours) && follows(theirs);
}
