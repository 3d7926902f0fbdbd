/**
 * Entries without ids by their names, each with its other self; the second of two that share a name is the second of the
 * other side's. In the order of names.
 */
export function pairByName<E>(
  old: readonly E[],
  now: readonly E[],
  nameOf: (entry: E) => string,
): readonly (readonly [old: E | undefined, now: E | undefined])[] {
  const [before, after] = [named(old, nameOf), named(now, nameOf)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.map((name) => [before.get(name), after.get(name)]);
}

function named<E>(entries: readonly E[], nameOf: (entry: E) => string): ReadonlyMap<string, E> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const name = nameOf(entry);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${name}\n${count}`, entry];
    }),
  );
}
