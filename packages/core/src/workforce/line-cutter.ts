/**
 * Cuts lines that go on over several pieces of text, so that what is held of a line without an end is bounded. Lines
 * that stand whole in one piece are left as they are.
 */
export class LineCutter {
  readonly #most: number;
  /** Length of the unfinished line so far, at most `most`. */
  #length = 0;

  /** @param most UTF-16 units that are kept of a line */
  constructor(most: number) {
    this.#most = most;
  }

  /** The piece without what is beyond the limit of the line it goes on with, and of the one it starts. */
  push(piece: string): string {
    const last = Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r")) + 1;
    const room = this.#most - this.#length;
    if (last === 0) {
      const kept = piece.slice(0, room);
      this.#length += kept.length;
      return kept;
    }
    const first = piece.search(/[\r\n]/u);
    const tail = piece.slice(last, last + this.#most);
    this.#length = tail.length;
    return piece.slice(0, Math.min(first, room)) + piece.slice(first, last) + tail;
  }
}
