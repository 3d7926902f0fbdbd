/**
 * A text as an extension host keeps it: by lines, with the offsets where they begin counted when somebody asks. What costs
 * an extension much there costs as much here. Lines end at "\n".
 */
export class MirroredText {
  #lines: string[];
  /** Where lines begin, as far as `#counted`. */
  #starts: Float64Array;
  #counted = 0;
  #whole: string | undefined;

  constructor(text: string) {
    this.#lines = text.split("\n");
    this.#starts = new Float64Array(this.#lines.length + 1);
    this.#whole = text;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  line(number: number): string {
    return this.#lines[number] ?? "";
  }

  text(): string {
    this.#whole ??= this.#lines.join("\n");
    return this.#whole;
  }

  /** The offset where a line begins. */
  startOf(line: number): number {
    for (; this.#counted < line; this.#counted++) {
      this.#starts[this.#counted + 1] =
        (this.#starts[this.#counted] ?? 0) + (this.#lines[this.#counted] ?? "").length + 1;
    }
    return this.#starts[line] ?? 0;
  }

  replace(offset: number, deleted: number, inserted: string): void {
    const first = this.#lineAt(offset);
    const last = this.#lineAt(offset + deleted);
    const before = this.line(first).slice(0, offset - this.startOf(first));
    const after = this.line(last).slice(offset + deleted - this.startOf(last));
    const lines = `${before}${inserted}${after}`.split("\n");
    if (lines.length === last - first + 1)
      for (const [at, line] of lines.entries()) this.#lines[first + at] = line;
    else {
      this.#lines = [...this.#lines.slice(0, first), ...lines, ...this.#lines.slice(last + 1)];
      this.#starts = new Float64Array(this.#lines.length + 1);
      this.#counted = 0;
    }
    this.#counted = Math.min(this.#counted, first);
    this.#whole = undefined;
  }

  /** The last line that begins at the offset or before it. */
  #lineAt(offset: number): number {
    let [low, high] = [0, this.#lines.length - 1];
    this.startOf(high);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
