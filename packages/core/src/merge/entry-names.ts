import { asFields, asString, asStrings } from "../yaml/fields.js";
import { parseYaml, YamlScalar } from "../yaml/source.js";
import { splitList } from "./blocks.js";

type Lines = readonly string[];

/** Lists whose entries have names, and the keys that make them. */
const namingKeys: Readonly<Record<string, readonly string[]>> = {
  technologies: ["id"],
  categories: ["id"],
  rings: ["id"],
  processes: ["id"],
  overrides: ["occupation"],
  workforce: ["file"],
  areasOfUse: ["sector", "title"],
};

/**
 * How the entries of a list are named, on each side by itself: by their keys, and a renamed one by the id that it has in
 * the common ancestor. undefined for a list whose entries have no names.
 */
export function entryNames(
  list: string,
  base: Lines,
  indent: number,
): ((side: Lines) => ((body: Lines) => string | undefined) | undefined) | undefined {
  const keys = Object.hasOwn(namingKeys, list) ? namingKeys[list] : undefined;
  if (keys === undefined) return undefined;
  const ownName = (body: Lines) => nameOf(valuesOf(body), keys);
  const namesIn = (lines: Lines) =>
    new Set(splitList(lines, indent, ownName)?.parts.map(({ name }) => name) ?? []);
  const before = namesIn(base);
  return (side) => {
    const here = namesIn(side);
    return (body) => {
      const values = valuesOf(body);
      const name = nameOf(values, keys);
      if (name === undefined || before.has(name)) return name;
      return asStrings(values.aliases).find((alias) => before.has(alias) && !here.has(alias)) ?? name;
    };
  };
}

function nameOf(values: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  const parts = keys.map((key) => asString(values[key]));
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join(" ");
}

/** What an entry of a list is known by; undefined where it has no name. */
export function entryName(list: string, entry: unknown): string | undefined {
  const keys = Object.hasOwn(namingKeys, list) ? namingKeys[list] : undefined;
  return keys && nameOf(fieldsOf(entry), keys);
}

function valuesOf(body: Lines): Readonly<Record<string, unknown>> {
  const { value } = parseYaml(body.join("\n"));
  return fieldsOf(Array.isArray(value) ? value[0] : undefined);
}

function fieldsOf(entry: unknown): Readonly<Record<string, unknown>> {
  if (!(entry instanceof Map)) return {};
  return asFields(Object.fromEntries([...entry].map(([key, field]) => [String(key), plain(field)])));
}

/** Scalars by their source: `0301` and `301` are two. */
function plain(value: unknown): unknown {
  if (value instanceof YamlScalar) return value.text;
  return Array.isArray(value) ? value.map(plain) : value;
}
