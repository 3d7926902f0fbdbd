import type { Position, YamlPath, YamlSource } from "@kommuneradar/core";
import type { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";
import { CommentSorter } from "./comment-sorter.js";
import type { Block, BlockFile, Entry, Leaf } from "./tree.js";

/** Thrown for what is legal YAML and is not taken apart: explicit keys, and properties before an entry. */
class NotTakenApart extends Error {}

/** Takes a file apart; undefined for one that is not a map in block style, or is written in ways we leave alone. */
export function readTree(source: YamlSource, lines: TextLines): BlockFile | undefined {
  if (!isBlock(source, lines, [])) return undefined;
  try {
    return new TreeReader(source, lines).read();
  } catch (error) {
    if (error instanceof NotTakenApart) return undefined;
    throw error;
  }
}

/** Whether a value is a map or list in block style with something in it. */
function isBlock(source: YamlSource, lines: TextLines, path: YamlPath): boolean {
  const value = valueAt(source.value, path);
  const isFilled = value instanceof Map ? value.size > 0 : Array.isArray(value) && value.length > 0;
  return isFilled && !/^[{[*]/.test(lines.slice(source.rangeOf(path)));
}

class TreeReader {
  readonly #source: YamlSource;
  readonly #lines: TextLines;
  readonly #comments: CommentSorter;

  constructor(source: YamlSource, lines: TextLines) {
    this.#source = source;
    this.#lines = lines;
    this.#comments = new CommentSorter(lines);
  }

  read(): BlockFile {
    const header: string[] = [];
    const [first] = this.#steps([]);
    const { start } = this.#source.rangeOf([first ?? ""], "key");
    for (let line = 0; line < start.line; line++) header.push(this.#lines.line(line).trimEnd());
    this.#comments.startAt(start.line);
    const root = this.#block([], []);
    if (!this.#comments.finish()) throw new NotTakenApart();
    return { header, root };
  }

  #steps(path: YamlPath): (string | number)[] {
    const value = valueAt(this.#source.value, path);
    if (value instanceof Map) return [...value.keys()];
    return Array.isArray(value) ? [...value.keys()] : [];
  }

  #block(path: YamlPath, around: readonly Block[]): Block {
    const kind = valueAt(this.#source.value, path) instanceof Map ? "map" : "list";
    const steps = this.#steps(path);
    const column = this.#startOf([...path, steps[0] ?? ""]).character;
    const block: Block = { kind, path, column, entries: [], trailing: [] };
    const inside = [...around, block];
    for (const step of steps) block.entries.push(this.#entry([...path, step], inside));
    return block;
  }

  #entry(path: YamlPath, inside: readonly Block[]): Entry {
    const start = this.#startOf(path);
    if (start.character !== inside.at(-1)?.column) throw new NotTakenApart();
    const lead = this.#comments.above(start, inside);
    if (lead === undefined) throw new NotTakenApart();
    if (isBlock(this.#source, this.#lines, path)) {
      this.#comments.pass(start.line, inside);
      return { path, start, lead, value: this.#block(path, inside) };
    }
    const value = this.#leaf(path, start);
    this.#comments.pass(value.end.line, inside);
    return { path, start, lead, value };
  }

  #leaf(path: YamlPath, start: Position): Leaf {
    const range = this.#source.rangeOf(path);
    const own = typeof path.at(-1) === "string" ? this.#source.rangeOf(path, "key") : { start, end: start };
    const isNothing = range.start.line === own.start.line && range.start.character === own.start.character;
    if (isNothing) return { kind: "leaf", start: undefined, end: range.end };
    return { kind: "leaf", start: range.start, end: this.#endOf(range) };
  }

  /** With `+` the blank lines below a block of text belong to it. */
  #endOf({ start, end }: { readonly start: Position; readonly end: Position }): Position {
    const head = this.#lines.line(start.line).slice(start.character);
    if (!/^[|>]\d?\+/.test(head)) return end;
    let { line } = end;
    // The last line of a text that ends with a line break is none.
    while (line + 2 < this.#lines.count && this.#lines.line(line + 1).trim() === "") line++;
    return this.#lines.endOf(line);
  }

  #startOf(path: YamlPath): Position {
    const isKey = typeof path.at(-1) === "string";
    const { start, end } = this.#source.rangeOf(path, isKey ? "key" : "value");
    const at = isKey ? start : this.#dashBefore(path, start);
    const before = this.#lines.line(at.line).slice(0, at.character);
    // Only blanks, or the dashes of the lists around it.
    const isPlain = /^\s*(-\s+)*$/.test(before);
    const isOurs = isPlain && (!isKey || /^\s*:/.test(this.#lines.line(end.line).slice(end.character)));
    if (!isOurs || (isKey && start.line !== end.line)) throw new NotTakenApart();
    return at;
  }

  /** The dash of an entry, in the column of its list: right before it, or with nothing but comments between them. */
  #dashBefore(path: YamlPath, start: Position): Position {
    const { character: column } = this.#source.rangeOf(path.slice(0, -1)).start;
    for (let { line } = start; line >= 0; line--) {
      const text = this.#lines.line(line);
      const until = line === start.line ? start.character : text.length;
      // An entry without a value is marked at its dash.
      if (/^-(\s|$)/.test(text.slice(column)) && until >= column) {
        if (!/^\s*(#.*)?$/.test(text.slice(column + 1, Math.max(until, column + 1)))) break;
        return { line, character: column };
      }
      if (!/^\s*(#.*)?$/.test(text.slice(0, until))) break;
    }
    throw new NotTakenApart();
  }
}
