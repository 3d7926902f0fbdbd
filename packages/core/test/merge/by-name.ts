import { expect } from "vitest";
import { parseYaml, YamlScalar } from "../../src/index.ts";

/** What a text holds, entries by their names and lists of values without their order. */
export function heldBy(text: string): unknown {
  const { value, problems } = parseYaml(text);
  expect(problems).toEqual([]);
  return plain(value);
}

function plain(value: unknown): unknown {
  if (value instanceof YamlScalar) return value.text;
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, of]) => [String(key), plain(of)]));
  if (!Array.isArray(value)) return value;
  const all = value.map(plain) as (string | Record<string, string>)[];
  return Object.fromEntries(all.map((one) => (typeof one === "string" ? [one, true] : [nameOf(one), one])));
}

function nameOf(one: Record<string, string>): string {
  const [name = ""] = ["id", "occupation", "file", "hypothesis", "year", "title"].flatMap(
    (key) => one[key] ?? [],
  );
  return name;
}

/** The merge as a reader would have it; throws where the two sides cannot both be followed. */
export function merged(base: unknown, ours: unknown, theirs: unknown): unknown {
  const text = (value: unknown) => JSON.stringify(value, sortedKeys);
  if (text(ours) === text(theirs) || text(theirs) === text(base)) return ours;
  if (text(ours) === text(base)) return theirs;
  if (![ours, theirs].every((value) => typeof value === "object")) throw new Error("conflict");
  const [b = {}, o, t] = [base, ours, theirs] as Record<string, unknown>[];
  const pairs = [...new Set([b, o, t].flatMap((value) => Object.keys(value ?? {})))].map(
    (key) => [key, merged(b[key], o?.[key], t?.[key])] as const,
  );
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
