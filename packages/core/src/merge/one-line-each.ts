import { parseYaml, YamlScalar } from "../yaml/source.js";
import { conflictSides, markDifferences } from "./conflict-sides.js";
import { entryName } from "./entry-names.js";
import type { Lines } from "./three.js";

/**
 * A radar, an estimate, a projects file or a plan as one line per value, `technologies rpa assessment solutions: ready`: what a text diff of two
 * of these shows is the values that changed, wherever they stand. Entries are in the order of their names. Of an unfinished
 * merge the values that the two sides do not share stand between its marks. A text with other faults comes back as it is.
 */
export function oneLineEach(text: string): string {
  const lines = linesOfText(text) ?? linesOfConflict(text);
  return lines?.map((line) => `${line}\n`).join("") ?? text;
}

function linesOfText(text: string): Lines | undefined {
  const { value, problems } = parseYaml(text);
  return problems.length > 0 || !(value instanceof Map) ? undefined : linesOf(value, []);
}

function linesOfConflict(text: string): Lines | undefined {
  const sides = conflictSides(text);
  const [ours, theirs] = [sides && linesOfText(sides.ours), sides && linesOfText(sides.theirs)];
  return sides && ours && theirs && markDifferences(ours, theirs, sides.marks);
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
