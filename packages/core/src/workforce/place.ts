import type { Range } from "../range.js";
import { CARRIAGE_RETURN, LINE_FEED } from "./characters.js";
import { countLineBreaks } from "./record.js";

/** A stretch of one record; lines count from the start of the block of text that holds the record. */
export interface Place {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** The place of `start`–`end` in a record that starts at `recordStart`, on line `recordLine`. */
export function placeIn(
  text: string,
  recordStart: number,
  recordLine: number,
  start: number,
  end: number,
): Place {
  const from = positionIn(text, recordStart, recordLine, start);
  const to = positionIn(text, recordStart, recordLine, end);
  return { line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
}

function positionIn(text: string, recordStart: number, recordLine: number, offset: number) {
  const line = recordLine + countLineBreaks(text, recordStart, offset);
  let lineStart = offset;
  while (lineStart > recordStart && !endsLine(text.charCodeAt(lineStart - 1))) lineStart--;
  return { line, character: offset - lineStart };
}

function endsLine(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/**
 * Places in one record, asked for from its start on: what stands before a place is looked through once for all of them, and not
 * once for each.
 */
export class PlacesInOrder {
  #at: number;
  #lineStart: number;

  constructor(
    private readonly text: string,
    recordStart: number,
    private line: number,
  ) {
    this.#at = recordStart;
    this.#lineStart = recordStart;
  }

  /** As `placeIn`; neither may be before one that was asked for. */
  of(start: number, end: number): Place {
    const from = this.#positionOf(start);
    const to = this.#positionOf(end);
    return { line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
  }

  #positionOf(offset: number) {
    for (; this.#at < offset; this.#at++) {
      const code = this.text.charCodeAt(this.#at);
      if (!endsLine(code)) continue;
      this.#lineStart = this.#at + 1;
      if (code === LINE_FEED || this.text.charCodeAt(this.#at + 1) !== LINE_FEED) this.line++;
    }
    return { line: this.line, character: offset - this.#lineStart };
  }
}

/** The range in the whole text of a place in a block that starts at line `firstLine`. */
export function rangeAt(place: Place, firstLine: number): Range {
  return {
    start: { line: firstLine + place.line, character: place.character },
    end: { line: firstLine + place.endLine, character: place.endCharacter },
  };
}
