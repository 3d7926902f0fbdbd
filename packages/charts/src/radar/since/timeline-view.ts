/** The editions of a radar that a reader can go through. */
export interface TimelineView {
  /** The earliest first. */
  readonly editions: readonly TimelineEdition[];
  /** Place of the edition that is shown. */
  readonly at: number;
  /** What is missing of the history, or why there is none; "" when nothing is. */
  readonly note: string;
}

/** An edition on the line of editions. */
export interface TimelineEdition {
  /** Of the `Edition`. */
  readonly id: string;
  /** "1 Mar 2025 · RPA moves in". */
  readonly label: string;
}
