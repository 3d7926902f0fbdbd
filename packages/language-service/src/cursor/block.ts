import type { YamlPath } from "@kommuneradar/core";
import { indentOf, type KeyLevel, type Level, levelsOf } from "./block-line.js";
import type { Lines } from "./lines.js";
import type { FoundNode } from "./scalar-word.js";

/**
 * What a line starts with: a key, a dash, or a `word` (or nothing yet) that is to be a key or a value. Below keys a word
 * is a key, below dashes an `entry` that lacks its dash.
 */
export type Own = "key" | "dash" | "word" | "entry";

/** A key or dash further out, and what follows it on its line. */
export interface Outer {
  readonly line: number;
  readonly column: number;
  readonly value: FoundNode;
}

/** What is above a line in block style: found by indentation alone, from the line upward. */
export interface Above {
  /** Path of the map or list that something at the column is an entry of; of a list with the position in it. */
  readonly path: YamlPath;
  readonly own: Own;
  /** Keys of the same map, or entries of the same list as written, above. */
  readonly siblings: readonly string[];
  /** From the innermost outward: on lines of their own. */
  readonly outer: readonly Outer[];
}

const documentMark = /^(?:---|\.\.\.)(?:\s|$)/;

/** Walks upward from what stands at `column` of a line. `before`: the dashes on the same line in front of it. */
export function lookAbove(
  lines: Lines,
  line: number,
  column: number,
  own: "key" | "dash" | "word",
  before: readonly Level[],
): Above {
  const walk = new Walk(column, own, lines);
  walk.pass(before, undefined);
  for (let number = line - 1; number >= 0 && !walk.isAtRoot; number--) {
    if (lines.isBlankTo(number, walk.column)) continue;
    const { text = "" } = lines.at(number) ?? {};
    if (documentMark.test(text)) break;
    const indent = indentOf(text);
    if (indent > walk.column || indent === text.length || text[indent] === "#") continue;
    walk.pass(levelsOf(text), number);
  }
  return walk.end();
}

/** Keys of the same map below a line, or entries of the same list as written, until the lines step out of it. */
export function siblingsBelow(lines: Lines, line: number, column: number, kind: Level["kind"]): string[] {
  const siblings: string[] = [];
  for (let number = line + 1; ; number++) {
    if (lines.isBlankTo(number, column)) continue;
    const text = lines.at(number)?.text;
    if (text === undefined || documentMark.test(text)) return siblings;
    const indent = indentOf(text);
    if (indent > column || indent === text.length || text[indent] === "#") continue;
    if (indent < column) return siblings;
    const [first, ...further] = levelsOf(text);
    if (first?.kind === "key" && kind === "dash") return siblings;
    if (first?.kind === "key") siblings.push(first.key);
    else if (first && kind === "dash" && further.length === 0) siblings.push(entryBehind(first, text));
  }
}

/** Whether lines below belong to a key: they stand further in, or are the entries of its list. */
export function hasLinesBelow(lines: Lines, line: number, column: number): boolean {
  for (let number = line + 1; ; number++) {
    const text = lines.at(number)?.text;
    if (text === undefined) return false;
    const indent = indentOf(text);
    if (indent === text.length || text[indent] === "#") continue;
    return indent > column || (indent === column && levelsOf(text)[0]?.kind === "dash");
  }
}

class Walk {
  /** Of what the walk has come to: lines further in are of no interest any more. */
  column: number;
  readonly #lines: Lines;
  #own: Own;
  #current: "key" | "dash" | "word";
  /** Position of the current dash in its list, as far as it is known. */
  #index = 0;
  #isInnermost = true;
  #siblings: string[] = [];
  readonly #steps: (string | number)[] = [];
  readonly #outer: Outer[] = [];

  constructor(column: number, own: "key" | "dash" | "word", lines: Lines) {
    this.column = column;
    this.#own = own;
    this.#current = own;
    this.#lines = lines;
  }

  /** A key of the root that something is in: what is further up is beside it. */
  get isAtRoot(): boolean {
    return this.column === 0 && this.#current === "key" && !this.#isInnermost;
  }

  /** Takes the levels of one line, the innermost first. `line` is undefined for the cursor's own. */
  pass(levels: readonly Level[], line: number | undefined): void {
    for (const level of levels.toReversed()) {
      const isLast = level === levels.at(-1);
      if (level.column < this.column) this.#stepOut(level, isLast, line);
      else if (level.column > this.column) continue;
      else if (level.kind === "key") this.#passKey(level, line);
      else this.#passDash(level, isLast, line);
    }
  }

  end(): Above {
    if (this.#current === "dash") this.#steps.push(this.#index);
    const path = this.#steps.toReversed();
    return { path, own: this.#own, siblings: this.#siblings, outer: this.#outer };
  }

  #stepOut(level: Level, isLast: boolean, line: number | undefined): void {
    if (this.#current === "dash") this.#steps.push(this.#index);
    if (level.kind === "key") this.#steps.push(level.key);
    this.#current = level.kind;
    this.#index = 0;
    this.column = level.column;
    this.#isInnermost = false;
    if (isLast && line !== undefined) this.#outer.push({ line, column: level.column, value: level.value });
  }

  #passKey(level: KeyLevel, line: number | undefined): void {
    if (this.#current === "dash") {
      // A list may stand no further in than its key. A word there is the next key rather than an entry.
      if (this.#own === "entry" && this.#isInnermost) this.#becomeKey(level);
      else if (level.value.kind === "nothing") this.#stepOut(level, true, line);
    } else if (this.#current === "word") this.#becomeKey(level);
    else if (this.#isInnermost) this.#siblings.push(level.key);
  }

  #becomeKey({ key }: KeyLevel): void {
    this.#own = "key";
    this.#current = "key";
    this.#siblings = [key];
  }

  #passDash(level: Level, isLast: boolean, line: number | undefined): void {
    // The list of a key beside the current one.
    if (this.#current === "key") return;
    if (this.#current === "word") {
      this.#own = "entry";
      this.#current = "dash";
    }
    this.#index++;
    if (this.#isInnermost && isLast && line !== undefined) {
      this.#siblings.push(entryBehind(level, this.#lines.at(line)?.text ?? ""));
    }
  }
}

function entryBehind({ value }: Level, text: string): string {
  return text.slice(value.start).trim();
}
