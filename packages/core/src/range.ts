/** A place in a text. 0-based; `character` counts UTF-16 units (as the Language Server Protocol does). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
