import { parseYaml, YamlScalar } from "../yaml/source.js";
import { entryName } from "./entry-names.js";

/**
 * A radar, an estimate, a projects file or a plan as one line per value, `technologies rpa assessment solutions: ready`: what a text diff of two
 * of these shows is the values that changed, wherever they stand. Entries are in the order of their names. A text with
 * faults comes back as it is.
 */
export function oneLineEach(text: string): string {
  const { value, problems } = parseYaml(text);
  if (problems.length > 0 || !(value instanceof Map)) return text;
  return linesOf(value, [])
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf(value: unknown, path: readonly string[]): readonly string[] {
  if (value instanceof Map) {
    return [...value].flatMap(([key, below]) => linesOf(below, [...path, String(key)]));
  }
  if (Array.isArray(value)) {
    if (value.every((entry) => !(entry instanceof Map)))
      return [`${path.join(" ")}: ${value.map(word).join(", ")}`];
    return value
      .map((entry, index) => ({ entry, name: nameOf(path.at(-1) ?? "", entry) ?? String(index + 1) }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .flatMap(({ entry, name }) => linesOf(entry, entry instanceof Map ? [...path, name] : path));
  }
  return [`${path.join(" ")}: ${word(value)}`];
}

/** What a reader knows an entry by: a path beside entries with keys by itself, and one of no other name by its file. */
function nameOf(list: string, entry: unknown): string | undefined {
  const known = entryName(list, entry);
  if (known !== undefined) return known;
  const file = entry instanceof Map ? [...entry].find(([key]) => String(key) === "file")?.[1] : entry;
  return file instanceof YamlScalar ? file.text : undefined;
}

function word(value: unknown): string {
  if (value instanceof YamlScalar) return value.text.trim().replaceAll(/\s*\n\s*/g, " ⏎ ");
  return Array.isArray(value) ? value.map(word).join(", ") : "";
}
