import type { Position } from "@kommuneradar/core";
import type { TextLines } from "../text-lines.js";
import type { Block } from "./tree.js";

/**
 * Finds out, line by line, what the comments of a file belong to: to the entry below them, unless they are indented
 * further; then to the block above that is indented as far.
 */
export class CommentSorter {
  readonly #lines: TextLines;
  /** The first line that nothing has claimed. */
  #next = 0;
  /** The blocks around what was read last, the outermost first. */
  #open: readonly Block[] = [];

  constructor(lines: TextLines) {
    this.#lines = lines;
  }

  startAt(line: number): void {
    this.#next = line;
  }

  /** What has been read up to a line, and the blocks it stands in. */
  pass(line: number, inside: readonly Block[]): void {
    this.#next = Math.max(this.#next, line + 1);
    this.#open = inside;
  }

  /** The comments above an entry that belong to it; undefined when something else stands there. */
  above(start: Position, inside: readonly Block[]): string[] | undefined {
    const closing = this.#open.filter((block) => !inside.includes(block));
    const lead = this.#sort(start.line, (column) =>
      column > start.character ? deepest(closing, column) : undefined,
    );
    this.#next = Math.max(this.#next, start.line);
    return lead;
  }

  /** Sorts the comments at the end of the file; false when something else stands there. */
  finish(): boolean {
    const rest = this.#sort(this.#lines.count, (column) => deepest(this.#open, column) ?? this.#open[0]);
    return rest?.every((line) => line === "") ?? false;
  }

  /** Hands the lines up to `until` to the blocks that are named for them; the others are returned, in their order. */
  #sort(until: number, ownerOf: (column: number) => Block | undefined): string[] | undefined {
    const rest: string[] = [];
    let isBlank = false;
    // Below a comment of a block none belongs to one further in.
    let furthest = Number.POSITIVE_INFINITY;
    let isBelow = false;
    for (let line = this.#next; line < until; line++) {
      const text = this.#lines.line(line);
      const column = text.search(/\S/);
      if (column >= 0 && text[column] !== "#") return undefined;
      if (column < 0) {
        isBlank = true;
        continue;
      }
      const owner = isBelow ? undefined : ownerOf(Math.min(column, furthest));
      if (owner === undefined) isBelow = true;
      else furthest = owner.column;
      const owned = owner?.trailing ?? rest;
      if (isBlank) owned.push("");
      isBlank = false;
      owned.push(text.trim());
    }
    if (isBlank) rest.push("");
    return rest;
  }
}

/** The block that is indented furthest, but no further than a column. */
function deepest(blocks: readonly Block[], column: number): Block | undefined {
  return blocks
    .filter((block) => block.column <= column)
    .reduce<Block | undefined>(
      (best, block) => (best && best.column >= block.column ? best : block),
      undefined,
    );
}
