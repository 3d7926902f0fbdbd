import { parseYaml } from "../yaml/source.js";
import { entryName } from "./entry-names.js";

/** A collection within a line, `{ id: ai, title: KI }` or `[sky, vr]`, as the pieces that it is written of. */
export interface FlowLine {
  /** Up to the first item. */
  readonly open: string;
  /** Behind the last item, with what follows the collection on its line. */
  readonly close: string;
  /** Keys of a map, or entries of a list by their names, each with its own piece of the line. */
  readonly items: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Takes a line apart whose value, from a column on, is a map or a list of plain values or named entries within the line.
 * Undefined for any other, and for one that names something twice or holds nothing.
 *
 * @param list name of the key that holds it
 */
export function splitFlow(line: string, from: number, list: string): FlowLine | undefined {
  const text = line.slice(from);
  if (!/^[[{]/.test(text)) return undefined;
  const { value, problems, rangeOf } = parseYaml(text);
  if (problems.length > 0) return undefined;
  const ends = pathsOf(value, list)?.map(({ name, path }) => ({
    name,
    start: rangeOf(path, value instanceof Map ? "key" : "value").start.character,
    end: rangeOf(path, "value").end.character,
  }));
  const [first, last] = [ends?.[0], ends?.at(-1)];
  if (ends === undefined || first === undefined || last === undefined) return undefined;
  // A key without a value has no piece of its own.
  if (ends.some(({ start, end }, at) => start < (ends[at - 1]?.end ?? 1) || end <= start)) return undefined;
  if (new Set(ends.map(({ name }) => name)).size < ends.length) return undefined;
  return {
    open: line.slice(0, from + first.start),
    close: text.slice(last.end),
    items: ends.map(({ name, start, end }) => ({ name, text: text.slice(start, end) })),
  };
}

export function joinFlow({ open, close, items }: FlowLine): string {
  return open + items.map(({ text }) => text).join(", ") + close;
}

function pathsOf(value: unknown, list: string) {
  if (value instanceof Map)
    return [...value.keys()].map((key) => ({ name: String(key), path: [String(key)] }));
  if (!Array.isArray(value)) return undefined;
  const names = value.flatMap((one) => entryName(list, one) ?? []);
  return names.length < value.length ? undefined : names.map((name, at) => ({ name, path: [at] }));
}
