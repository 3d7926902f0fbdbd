/** Part of a list. */
export interface Page<Item> {
  /** The entries of this part. */
  readonly items: Item[];
  /** Entries of the whole list. */
  readonly count: number;
  /** Where the rest begins; null where nothing is left. */
  readonly next: number | null;
}

/** Entries of a list, and characters of them, in one answer: what reads it has little room. */
const mostItems = 50;
const mostCharacters = 30_000;

/** The entries from `offset` on that one answer has room for; always one, where there is one. */
export function pageOf<Item>(list: readonly Item[], offset: number, most = mostItems): Page<Item> {
  const items: Item[] = [];
  let characters = 0;
  for (const item of list.slice(offset, offset + most)) {
    characters += JSON.stringify(item).length;
    if (items.length > 0 && characters > mostCharacters) break;
    items.push(item);
  }
  const end = offset + items.length;
  return { items, count: list.length, next: end < list.length ? end : null };
}
