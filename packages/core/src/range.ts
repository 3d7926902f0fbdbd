/** A place in a text. 0-based; `character` counts UTF-16 units (as the Language Server Protocol does). */
export interface Position {
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units from the start of the line. */
  readonly character: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  /** Where its first character stands. */
  readonly start: Position;
  /** After its last character: where both are one, the range is a place between two characters. */
  readonly end: Position;
}
