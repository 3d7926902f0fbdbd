import { Parser } from "htmlparser2";

export interface FromHtml {
  readonly markdown: string;
  /** Names of elements whose content or meaning is not in it. */
  readonly dropped: readonly string[];
}

const blocks: ReadonlySet<string> = new Set([
  "p",
  "div",
  "section",
  "article",
  "header",
  "footer",
  "figure",
  "figcaption",
  "blockquote",
  "pre",
  "table",
  "tr",
  "dl",
  "dt",
  "dd",
  "address",
  "main",
  "center",
]);
const silent: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "head",
  "title",
  "select",
  "textarea",
  "audio",
  "video",
  "canvas",
]);
const marks: ReadonlyMap<string, string> = new Map([
  ["b", "**"],
  ["strong", "**"],
  ["i", "*"],
  ["em", "*"],
  ["code", "`"],
]);
const wraps = ["a", ...marks.keys()];
const settledFrom = 512;
const kept: ReadonlySet<string> = new Set([
  "html",
  "body",
  "span",
  "font",
  "small",
  "p",
  "div",
  "br",
  "a",
  "ul",
  "ol",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "u",
  "section",
  "article",
  "main",
  "blockquote",
  "wbr",
  ...marks.keys(),
]);

/** Whether a text is HTML and not plain: it has an element or a named character. */
export function isHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text);
}

/**
 * HTML as Markdown: paragraphs, headings, lists, strong, emphasis, code, links to the web and line breaks. Of what else
 * there is the text is kept, and the element named; of scripts, styles and frames nothing is.
 */
export function htmlToMarkdown(html: string): FromHtml {
  const writer = new MarkdownWriter();
  const parser = new Parser(writer, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return { markdown: writer.text(), dropped: [...writer.dropped].sort() };
}

interface Open {
  readonly name: string;
  /** Where its own text starts. */
  readonly from: number;
  readonly href?: string;
  count: number;
}

class MarkdownWriter {
  readonly dropped = new Set<string>();
  /** What nothing that follows can change: a text of a million characters is not gone through at each of its elements. */
  readonly #done: string[] = [];
  #out = "";
  #silent = 0;
  readonly #open: Open[] = [];
  readonly #openNames = new Map<string, number>();

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#silent += 1;
    if (!kept.has(name)) this.dropped.add(name);
    if (name === "img" && attributes["alt"]) this.ontext(attributes["alt"]);
    if (this.#silent === 0) this.#begin(name);
    const href = attributes["href"]?.trim();
    this.#open.push({ name, from: this.#out.length, count: 0, ...(href !== undefined && { href }) });
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
  }

  ontext(text: string): void {
    if (this.#silent > 0) return;
    const line = text.replaceAll(/\s+/g, " ");
    const joined = this.#out === "" || /\s/.test(this.#out.at(-1) ?? "") ? line.trimStart() : line;
    const isFirst = this.#out === "" || this.#out.endsWith("\n");
    this.#out += this.#isIn("code") ? joined : escapeMarkdown(joined, isFirst);
    this.#settle();
  }

  onclosetag(name: string): void {
    const open = this.#open.pop();
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) - 1);
    if (silent.has(name)) this.#silent -= 1;
    else if (this.#silent === 0 && open !== undefined) this.#end(open);
    this.#settle();
  }

  text(): string {
    return [...this.#done, this.#out]
      .join("")
      .replaceAll(/[ \t]+\n/g, "\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim();
  }

  #begin(name: string): void {
    if (name === "br") this.#out = `${this.#out.trimEnd()}\\\n`;
    else if (/^h[1-6]$/.test(name)) {
      this.#block();
      this.#out += `${"#".repeat(Number(name[1]))} `;
    } else if (name === "ul" || name === "ol") {
      if (this.#isIn("li")) this.#out = this.#out.trimEnd();
      else this.#block();
    } else if (name === "li") {
      const lists = this.#open.filter((one) => one.name === "ul" || one.name === "ol");
      const list = lists.at(-1);
      if (list) list.count += 1;
      const text = this.#out.trimEnd();
      const gap = text === "" ? "" : lists.length < 2 && (list?.count ?? 1) === 1 ? "\n\n" : "\n";
      const marker = list?.name === "ol" ? `${list.count}. ` : "- ";
      this.#out = `${text}${gap}${"  ".repeat(Math.max(0, lists.length - 1))}${marker}`;
    } else if (blocks.has(name) && !this.#isIn("li")) this.#block();
  }

  #end({ name, from, href }: Open): void {
    const mark = marks.get(name);
    if (mark !== undefined) this.#wrap(from, mark, mark);
    else if (name === "a" && href !== undefined) {
      if (/^(?:https?|mailto):/i.test(href))
        this.#wrap(from, "[", `](<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`);
      else this.dropped.add("a");
    } else if ((blocks.has(name) || /^(?:h[1-6]|ul|ol)$/.test(name)) && !this.#isIn("li")) this.#block();
  }

  /** Marks stand close to the words: blanks at the edges of an element are put outside of it. */
  #wrap(from: number, before: string, after: string): void {
    const inner = this.#out.slice(from);
    const words = inner.trim();
    if (words === "") return;
    const start = inner.indexOf(words);
    const end = start + words.length;
    this.#out = `${this.#out.slice(0, from)}${inner.slice(0, start)}${before}${words}${after}${inner.slice(end)}`;
  }

  #block(): void {
    const text = this.#out.replace(/(?:\\\n|\s)+$/, "");
    this.#out = text === "" ? "" : `${text}\n\n`;
  }

  /** Puts away all but the end, whose blanks and line breaks may still be taken off, unless a mark may still be put around it. */
  #settle(): void {
    if (this.#out.length < settledFrom || wraps.some((name) => this.#isIn(name))) return;
    const end = this.#out.search(/[^\s\\][\s\\]*$/);
    if (end < 1) return;
    this.#done.push(this.#out.slice(0, end));
    this.#out = this.#out.slice(end);
  }

  #isIn(name: string): boolean {
    return (this.#openNames.get(name) ?? 0) > 0;
  }
}

/** What would be a mark, and at the start of a line what would begin a heading, a list or a quotation. */
function escapeMarkdown(text: string, isFirst: boolean): string {
  const escaped = text.replaceAll(/[\\`*_[\]<>]/g, "\\$&");
  return isFirst
    ? escaped
        .replace(/^(?:[#+=~-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
        .replace(/^(\d+)([.)])/, "$1\\$2")
    : escaped;
}
