/** What keeps a hostile text from costing more than it should. */
export interface YamlLimits {
  /** Longest text, in UTF-16 units. */
  readonly length: number;
  /** Most nodes that aliases may add to those the text itself holds. */
  readonly repeated: number;
  /** Deepest nesting. */
  readonly depth: number;
}

export const defaultLimits: YamlLimits = { length: 20_000_000, repeated: 50_000, depth: 100 };

/** Thrown while a document is read and caught in `parseYaml`: never leaves this folder. */
export class LimitReached extends Error {
  constructor(
    readonly limit: "aliases" | "depth",
    /** Offset of the node that passed the limit. */
    readonly offset: number,
  ) {
    super(limit);
  }
}
