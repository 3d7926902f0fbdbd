/** What stood in the common ancestor, and stands on the two sides; undefined = not there. */
export interface Three<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

export type Lines = readonly string[];

/** The side that changed, where only one did or both did the same; undefined = both, differently. */
export function takeOne({
  base,
  ours,
  theirs,
}: Three<Lines>): { readonly lines: Lines | undefined } | undefined {
  if (same(ours, theirs) || same(base, theirs)) return { lines: ours };
  return same(base, ours) ? { lines: theirs } : undefined;
}

function same(a: Lines | undefined, b: Lines | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.join("\n") === b.join("\n"));
}
