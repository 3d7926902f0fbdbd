/** Rows in the order they keep while their figures change, and whether that is still the sorted order. */
export interface OrderedRows<R> {
  /** Each of the sorted ones, once. */
  readonly rows: readonly R[];
  /** False when sorting again would move a row. */
  readonly fits: boolean;
}

/**
 * Keeps rows where they were while somebody types: `sorted` in the order of `previous` (ids). Rows that are gone
 * leave; a new one comes in after the row it follows when sorted, so it moves none of the others.
 */
export function orderRows<R>(
  previous: readonly string[],
  sorted: readonly R[],
  idOf: (row: R) => string,
): OrderedRows<R> {
  const byId = new Map(sorted.map((row) => [idOf(row), row]));
  const kept = new Set(previous.filter((id) => byId.has(id)));
  const newAfter = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const row of sorted) {
    const id = idOf(row);
    if (kept.has(id)) anchor = id;
    else newAfter.set(anchor, [...(newAfter.get(anchor) ?? []), id]);
  }
  const order = [
    ...(newAfter.get(undefined) ?? []),
    ...[...kept].flatMap((id) => [id, ...(newAfter.get(id) ?? [])]),
  ];
  const rows = order.map((id) => byId.get(id)).filter((row) => row !== undefined);
  return { rows, fits: rows.every((row, index) => row === sorted[index]) };
}
