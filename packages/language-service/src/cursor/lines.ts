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
    if (!this.#goTo(number)) return undefined;
    const end = this.text.indexOf("\n", this.#start);
    const text = this.text.slice(this.#start, end < 0 ? this.text.length : end);
    return { text: text.endsWith("\r") ? text.slice(0, -1) : text, start: this.#start };
  }

  /** Whether a line has nothing up to a column, and at it: what most lines of a walk are asked, at little cost. */
  isBlankTo(number: number, column: number): boolean {
    if (!this.#goTo(number)) return false;
    const last = this.#start + column;
    for (let at = this.#start; at <= last; at++) {
      const character = this.text[at];
      if (character !== " ") return character === "\n" || character === "\r" || character === undefined;
    }
    return true;
  }

  #goTo(number: number): boolean {
    if (number < 0) return false;
    while (this.#number < number) {
      const end = this.text.indexOf("\n", this.#start);
      if (end < 0) return false;
      this.#start = end + 1;
      this.#number++;
    }
    while (this.#number > number) {
      this.#start = this.#start < 2 ? 0 : this.text.lastIndexOf("\n", this.#start - 2) + 1;
      this.#number--;
    }
    return true;
  }
}
