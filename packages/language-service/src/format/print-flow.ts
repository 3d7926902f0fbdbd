import type { YamlPath, YamlSource } from "@kommuneradar/core";
import type { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";

/**
 * A map or list in brackets on one line: `{ a: b, c: [d, e] }`, its keys in order. Undefined where it holds what cannot
 * be put so: a comment, a text of several lines, a key without a value.
 */
export function printFlow(
  source: YamlSource,
  lines: TextLines,
  path: YamlPath,
  order: (path: YamlPath) => readonly string[],
): string | undefined {
  const written = lines.slice(source.rangeOf(path));
  const printed = print(path);
  return printed !== undefined && letters(printed) === letters(written) ? printed : undefined;

  function print(at: YamlPath): string | undefined {
    const range = source.rangeOf(at);
    const text = lines.slice(range);
    const value = valueAt(source.value, at);
    if (text.startsWith("{") && value instanceof Map) {
      const keys = order(at);
      const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
      const fields = [...value.keys()].toSorted((a, b) => rank(a) - rank(b));
      const printed = fields.map((key) => field([...at, key]));
      return printed.includes(undefined)
        ? undefined
        : printed.length === 0
          ? "{}"
          : `{ ${printed.join(", ")} }`;
    }
    if (text.startsWith("[") && Array.isArray(value)) {
      const printed = value.map((_, index) => print([...at, index]));
      return printed.includes(undefined) ? undefined : `[${printed.join(", ")}]`;
    }
    return text.includes("\n") ? undefined : text;
  }

  function field(at: YamlPath): string | undefined {
    const key = source.rangeOf(at, "key");
    const value = source.rangeOf(at);
    const hasValue = value.start.line !== key.start.line || value.start.character !== key.start.character;
    const printed = hasValue ? print(at) : undefined;
    return printed === undefined ? undefined : `${lines.slice(key)}: ${printed}`;
  }
}

/** All characters but blanks, in alphabetical order: nothing may be added or lost. */
function letters(text: string): string {
  return [...text.replaceAll(/\s/g, "")].sort().join("");
}
