import type { Position, Range } from "@kommuneradar/core";

/**
 * A text by lines, for edits: line ends belong to no line. YAML's lines end with LF or CRLF; those of a table, which may
 * come from anywhere, also with a CR alone.
 */
export class TextLines {
  /** The line end in use: that of the first line. */
  readonly eol: "\n" | "\r\n";
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string, { ofTable = false } = {}) {
    this.#text = text;
    const ends = ofTable ? /\r\n|\n|\r/g : /\n/g;
    while (ends.test(text)) this.#starts.push(ends.lastIndex);
    this.eol = text.slice(0, this.#starts[1]).endsWith("\r\n") ? "\r\n" : "\n";
  }

  get count(): number {
    return this.#starts.length;
  }

  /** A line without its end; "" past the last. */
  line(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return "";
    const next = this.#starts[line + 1];
    const text = this.#text.slice(start, next);
    return next === undefined ? text : text.replace(/(?:\r\n|\n|\r)$/, "");
  }

  endOf(line: number): Position {
    return { line, character: this.line(line).length };
  }

  slice({ start, end }: Range): string {
    return this.#text.slice(this.offsetOf(start), this.offsetOf(end));
  }

  /** Offset of a position in the text. */
  offsetOf({ line, character }: Position): number {
    return (this.#starts[line] ?? this.#text.length) + character;
  }
}
