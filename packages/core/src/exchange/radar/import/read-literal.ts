/**
 * Reads an object as JavaScript writes it, from the text of a page: keys without quotes, quotes of any kind, comments,
 * commas at the end. A name stands for the object or the list that the page gives it (`const entries = […]`). Nothing is
 * run: what is no plain value (a call, part of an expression) reads as undefined, and reading goes on behind it. `start` is
 * where its `{` or its name stands. Undefined where it does not end.
 */
export function readLiteral(text: string, start: number): unknown {
  const names = new NamedLiterals(text);
  const [name] = /^[\w$]+/.exec(text.slice(start, start + 200)) ?? [];
  return name === undefined ? literalAt(text, start, names) : names.valueOf(name);
}

function literalAt(text: string, start: number, names: NamedLiterals): unknown {
  try {
    return new LiteralReader(text, start, names).value(0);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** More is no page of a radar: each of them is looked for in the whole text. */
const mostNames = 16;

/** What the names of a page stand for, each looked for once; a name that leads to itself is nothing. */
class NamedLiterals {
  readonly #text: string;
  readonly #known = new Map<string, unknown>();

  constructor(text: string) {
    this.#text = text;
  }

  valueOf(name: string): unknown {
    if (this.#known.has(name)) return this.#known.get(name);
    if (this.#known.size >= mostNames) return undefined;
    this.#known.set(name, undefined);
    const given = new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}\\s*=\\s*(?=[[{])`).exec(this.#text);
    if (given !== null) this.#known.set(name, literalAt(this.#text, given.index + given[0].length, this));
    return this.#known.get(name);
  }
}

class Unreadable extends Error {}

const deepest = 64;
const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  0: "\0",
  "\n": "",
};

class LiteralReader {
  readonly #text: string;
  readonly #names: NamedLiterals;
  #at: number;

  constructor(text: string, start: number, names: NamedLiterals) {
    this.#text = text;
    this.#names = names;
    this.#at = start;
  }

  value(depth: number): unknown {
    if (depth > deepest) throw new Unreadable();
    const sign = this.#peek();
    if (sign === "{") return this.#object(depth);
    if (sign === "[") return this.#list(depth);
    const from = this.#at;
    const value = sign === '"' || sign === "'" || sign === "`" ? this.#string(sign) : this.#word();
    // Part of an expression is no value.
    if (/[,\]}:]/.test(this.#peek())) return value;
    this.#at = from;
    this.#skip();
    return undefined;
  }

  #object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.#at += 1;
    while (this.#peek() !== "}") {
      const sign = this.#peek();
      const key = sign === '"' || sign === "'" ? this.#string(sign) : String(this.#name());
      if (this.#peek() === ":") {
        this.#at += 1;
        entries.push([key, this.value(depth + 1)]);
      } else this.#skip();
      if (this.#peek() === ",") this.#at += 1;
    }
    this.#at += 1;
    return Object.fromEntries(entries);
  }

  #list(depth: number): unknown[] {
    const values: unknown[] = [];
    this.#at += 1;
    while (this.#peek() !== "]") {
      values.push(this.value(depth + 1));
      if (this.#peek() === ",") this.#at += 1;
    }
    this.#at += 1;
    return values;
  }

  #string(quote: string): string {
    let text = "";
    for (this.#at += 1; this.#text[this.#at] !== quote; this.#at += 1) {
      const sign = this.#text[this.#at];
      if (sign === undefined) throw new Unreadable();
      if (sign !== "\\") {
        text += sign;
        continue;
      }
      this.#at += 1;
      const escaped = this.#text[this.#at] ?? "";
      const code = /^(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2}))/i.exec(
        this.#text.slice(this.#at, this.#at + 10),
      );
      if (code === null) text += escapes[escaped] ?? escaped;
      else {
        const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
        text += point <= 0x10ffff ? String.fromCodePoint(point) : "";
        this.#at += code[0].length - 1;
      }
    }
    this.#at += 1;
    return text;
  }

  #word(): unknown {
    const word = this.#name();
    if (word === "true" || word === "false") return word === "true";
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word)) return Number(word);
    return /^[A-Za-z_$][\w$]*$/.test(word) ? this.#names.valueOf(word) : undefined;
  }

  #name(): string {
    this.#peek();
    const word = /^[\w$.+-]+/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0] ?? "";
    if (word === "") this.#skip();
    this.#at += word.length;
    return word;
  }

  /** Goes over an expression, up to the comma or the bracket that ends it. */
  #skip(): void {
    const from = this.#at;
    let depth = 0;
    for (;;) {
      const sign = this.#peek();
      if (depth === 0 && /[,\]}]/.test(sign)) break;
      if (sign === '"' || sign === "'" || sign === "`") this.#string(sign);
      else {
        if (/[([{]/.test(sign)) depth += 1;
        if (/[)\]}]/.test(sign)) depth -= 1;
        this.#at += 1;
      }
      if (depth < 0) throw new Unreadable();
    }
    // What begins with the end of something else leads nowhere.
    if (this.#at === from && this.#text[this.#at] === undefined) throw new Unreadable();
  }

  /** The next sign that is neither blank nor in a comment. */
  #peek(): string {
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign === undefined) throw new Unreadable();
      if (/\s/.test(sign)) this.#at += 1;
      else if (sign === "/" && this.#text[this.#at + 1] === "/") this.#at = endOf(this.#text, "\n", this.#at);
      else if (sign === "/" && this.#text[this.#at + 1] === "*")
        this.#at = endOf(this.#text, "*/", this.#at + 2);
      else return sign;
    }
  }
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new Unreadable();
  return at + mark.length;
}
