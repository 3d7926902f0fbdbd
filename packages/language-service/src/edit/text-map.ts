import type { Position, Range } from "@kommuneradar/core";

/** A text by its lines: where they begin and end, and how they break. Columns are UTF-16 units. */
export class TextMap {
  readonly #starts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    this.#starts = starts;
  }

  /** The line break of the file: that of its first line. */
  get lineBreak(): string {
    return /\r?\n/.exec(this.text)?.[0] ?? "\n";
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  offset({ line, character }: Position): number {
    return (this.#starts[line] ?? this.text.length) + character;
  }

  position(offset: number): Position {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }

  /** A line without its break. */
  line(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return "";
    return this.text.slice(start, this.#starts[line + 1] ?? this.text.length).replace(/\r?\n$/, "");
  }

  lineEnd(line: number): Position {
    return { line, character: this.line(line).length };
  }

  in({ start, end }: Range): string {
    return this.text.slice(this.offset(start), this.offset(end));
  }
}
