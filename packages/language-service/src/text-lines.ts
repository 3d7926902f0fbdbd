import type { Position, Range } from "@kommuneradar/core";

/** A text by lines, for edits: line ends (LF or CRLF) belong to no line. */
export class TextLines {
  /** The line end in use: that of the first line. */
  readonly eol: "\n" | "\r\n";
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
      this.#starts.push(end + 1);
    this.eol = text[(this.#starts[1] ?? 0) - 2] === "\r" ? "\r\n" : "\n";
  }

  get count(): number {
    return this.#starts.length;
  }

  /** A line without its end; "" past the last. */
  line(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return "";
    const next = this.#starts[line + 1];
    const text = this.#text.slice(start, next === undefined ? undefined : next - 1);
    return next !== undefined && text.endsWith("\r") ? text.slice(0, -1) : text;
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
