/** Whether two values of a model hold the same. Keys may stand in any order; an absent key is as an undefined one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((part, index) => sameValue(part, b[index]))
    );
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  // Loops that make nothing: this is asked some thirty thousand times of two large radars.
  for (const key in left) if (!sameValue(left[key], right[key])) return false;
  // By its own keys: a group may be called `constructor`.
  for (const key in right)
    if (right[key] !== undefined && (left[key] === undefined || !Object.hasOwn(left, key))) return false;
  return true;
}

/** Whether two lists of names hold the same names, in whatever order. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((name, index) => name === b[index])) return true;
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((name) => right.has(name));
}
