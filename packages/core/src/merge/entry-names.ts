import { asFields, asString, asStrings } from "../yaml/fields.js";
import { parseYaml, YamlScalar } from "../yaml/source.js";
import { splitList } from "./blocks.js";

type Lines = readonly string[];

/** Lists of maps whose entries have names, and the keys that make them. Those of plain values are named by these. */
const namingKeys: Readonly<Record<string, readonly string[]>> = {
  technologies: ["id"],
  categories: ["id"],
  rings: ["id"],
  processes: ["id"],
  projects: ["id"],
  challenges: ["id"],
  platforms: ["id"],
  measures: ["id"],
  consequences: ["id"],
  scenarios: ["id"],
  benefits: ["title"],
  competence: ["kind", "title"],
  learning: ["hypothesis"],
  sources: ["title"],
  steps: ["title"],
  adoption: ["year"],
  overrides: ["occupation"],
  workforce: ["file"],
  areasOfUse: ["sector", "title"],
  evidence: ["title"],
  links: ["url"],
};

/**
 * How the entries of a list are named, on each side by itself: by their keys, and a renamed one by the id that it has in
 * the common ancestor. A list whose entries have no names cannot be split by what this answers.
 */
export function entryNames(
  list: string,
  base: Lines,
  indent: number,
): (side: Lines) => (body: Lines) => string | undefined {
  const ownName = (body: Lines) => entryName(list, entryOf(body));
  const namesIn = (lines: Lines) =>
    new Set(splitList(lines, indent, ownName)?.parts.map(({ name }) => name) ?? []);
  const before = namesIn(base);
  return (side) => {
    const here = namesIn(side);
    return (body) => {
      const name = ownName(body);
      if (name === undefined || before.has(name)) return name;
      return (
        asStrings(fieldsOf(entryOf(body)).aliases).find((alias) => before.has(alias) && !here.has(alias)) ??
        name
      );
    };
  };
}

/** What an entry of a list is known by; undefined where it has no name. */
export function entryName(list: string, entry: unknown): string | undefined {
  if (entry instanceof YamlScalar) return entry.text;
  const keys = Object.hasOwn(namingKeys, list) ? (namingKeys[list] ?? []) : [];
  const fields = fieldsOf(entry);
  const parts = keys.map((key) => textOf(fields[key]));
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join(" ");
}

/** A text, also one in several languages. */
function textOf(value: unknown): string | undefined {
  if (!(value instanceof Map)) return asString(value);
  const texts = [...value.values()].flatMap((text) => (text instanceof YamlScalar ? [text.text] : []));
  return texts.length > 0 ? texts.join(" ") : undefined;
}

function entryOf(body: Lines): unknown {
  const { value } = parseYaml(body.join("\n"));
  return Array.isArray(value) ? value[0] : undefined;
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
