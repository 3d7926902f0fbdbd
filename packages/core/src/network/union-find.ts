/** Names in groups: each name begins as a group of its own, and groups are joined by their names. */
export class UnionFind {
  readonly #parents = new Map<string, string>();

  /** The name that a group goes by at the moment. */
  find(name: string): string {
    let root = name;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    for (let at = name; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Makes one group of two, which goes by the first one's name. */
  join(one: string, other: string): void {
    const [root, below] = [this.find(one), this.find(other)];
    if (root !== below) this.#parents.set(below, root);
  }
}
