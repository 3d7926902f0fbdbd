export interface Line {
  /** Without its line break. */
  readonly text: string;
  /** Offset of its first character in the text. */
  readonly start: number;
}

/** The lines of a text, looked up from one to its neighbours: a walk costs the lines it passes, not the text. */
export class Lines {
  readonly text: string;
  #number = 0;
  #start = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The line of a number (0-based); undefined past either end. */
  at(number: number): Line | undefined {
    if (number < 0) return undefined;
    while (this.#number < number) {
      const end = this.text.indexOf("\n", this.#start);
      if (end < 0) return undefined;
      this.#start = end + 1;
      this.#number++;
    }
    while (this.#number > number) {
      this.#start = this.#start < 2 ? 0 : this.text.lastIndexOf("\n", this.#start - 2) + 1;
      this.#number--;
    }
    const end = this.text.indexOf("\n", this.#start);
    const text = this.text.slice(this.#start, end < 0 ? this.text.length : end);
    return { text: text.endsWith("\r") ? text.slice(0, -1) : text, start: this.#start };
  }
}
