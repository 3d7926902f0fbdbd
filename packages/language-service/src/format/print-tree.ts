import type { TextLines } from "../text-lines.js";
import { leafLines } from "./leaf-lines.js";
import type { Block, BlockFile, Entry } from "./tree.js";

/** What printing needs to know of a file. */
export interface PrintOptions {
  readonly lines: TextLines;
  /** Keys of the map at a path in their order; others follow as they stand. */
  order(path: Block["path"]): readonly string[];
  /** A map or list in brackets on one line, put in order; undefined where it is to stay as it is. */
  flow(path: Block["path"]): string | undefined;
}

/** A line, and whether it may be left out: a blank line between entries is no part of a text. */
export interface PrintedLine {
  readonly text: string;
  readonly isGap?: boolean;
  /** It belongs to a literal or folded text, which its last line break is part of. */
  readonly isOfBlockText?: boolean;
  /** It ends a text that counts the blank lines below it as its own. */
  readonly takesBlanks?: boolean;
}

/** The lines of a file in its fixed form. */
export function printTree({ header, root }: BlockFile, options: PrintOptions): PrintedLine[] {
  const top = header.map((text) => ({ text, isGap: text === "" }));
  const lines = [...top, ...printBlock(root, 0, options)];
  return lines.filter((line, index) => !line.isGap || isWanted(lines[index - 1]));
}

/** Whether a blank line may follow: only one, not at the top, and not where it would become part of a text. */
function isWanted(previous: PrintedLine | undefined): boolean {
  return previous !== undefined && !previous.isGap && !previous.takesBlanks;
}

function around(indent: number, text: string): PrintedLine {
  return text === "" ? { text, isGap: true } : { text: `${" ".repeat(indent)}${text}` };
}

function printBlock(block: Block, indent: number, options: PrintOptions): PrintedLine[] {
  const entries = block.kind === "map" ? inOrder(block, options) : block.entries;
  const lines = entries.flatMap((entry, index) => {
    const lead = index > 0 ? entry.lead : withoutFirstBlank(entry.lead);
    return [
      ...lead.map((line) => around(indent, line)),
      ...(block.kind === "map" ? printField(entry, indent, options) : printItem(entry, indent, options)),
    ];
  });
  return [...lines, ...block.trailing.map((line) => around(indent, line))];
}

function inOrder({ path, entries }: Block, { order }: PrintOptions): readonly Entry[] {
  const keys = order(path);
  const rank = ({ path: at }: Entry) => {
    const place = keys.indexOf(String(at.at(-1)));
    return place < 0 ? keys.length : place;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

function withoutFirstBlank(lead: readonly string[]): readonly string[] {
  return lead[0] === "" ? lead.slice(1) : lead;
}

function printField(entry: Entry, indent: number, options: PrintOptions): PrintedLine[] {
  if (entry.value.kind === "leaf") return leafLines(entry, indent, options);
  return [ownLine(entry, indent, options), ...printBlock(entry.value, indent + 2, options)];
}

function printItem(entry: Entry, indent: number, options: PrintOptions): PrintedLine[] {
  if (entry.value.kind === "leaf") return leafLines(entry, indent, options);
  const inside = printBlock(entry.value, indent + 2, options);
  const [first] = entry.value.entries;
  if (first?.start.line !== entry.start.line) return [ownLine(entry, indent, options), ...inside];
  // The first field shares the line of the dash; comments above it go above the dash.
  const place = inside.findIndex(({ text, isGap }) => !isGap && !text.trimStart().startsWith("#"));
  const above = inside.slice(0, place).map((line) => around(indent, line.text.trim()));
  const beside = {
    ...inside[place],
    text: `${" ".repeat(indent)}- ${inside[place]?.text.slice(indent + 2)}`,
  };
  return [...above, beside, ...inside.slice(place + 1)];
}

/** The line of a key or a dash above its block, with the comment on it. */
function ownLine({ start }: Entry, indent: number, { lines }: PrintOptions): PrintedLine {
  return around(indent, lines.line(start.line).slice(start.character).trimEnd());
}
