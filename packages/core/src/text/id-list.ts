/** Ids, or names of files, no two of which are alike: the second of a name gets `-2`. */
export class IdList {
  readonly #used = new Set<string>();
  /** Where to go on for a name that was taken before: a table may have the same one in all its rows. */
  readonly #next = new Map<string, number>();

  /** The name, or with the first free number from 2 after it; taken from then on. Never throws. */
  take(id: string): string {
    let free = id;
    let count = this.#next.get(id) ?? 2;
    for (; this.#used.has(free); count++) free = `${id}-${count}`;
    this.#next.set(id, count);
    this.#used.add(free);
    return free;
  }
}
