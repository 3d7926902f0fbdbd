import type { Problem } from "../../problem.js";
import { nearestName } from "../../text/nearest.js";
import { alternative, fieldNames, type JsonSchema, schemaBelow } from "../json-schema.js";
import type { YamlPath } from "../source.js";
import { type Fault, pathName, type StructureContext } from "./context.js";
import { norwegianKeys } from "./norwegian-keys.js";

/** Keys that the schema does not know, each with the nearest one that is not in use beside it. */
export function unknownKeys(fault: Fault<"unrecognized_keys">, context: StructureContext): Problem[] {
  const { issue, path } = fault;
  const free = unusedKeys(path, fieldNames(context.schemaAt(path)), context);
  return issue.keys.map((key) => unknownKey([...path, key], free, context));
}

/** A key of a map of languages or of a map of ids. */
export function invalidKey({ issue, path }: Fault<"invalid_key">, context: StructureContext): Problem {
  const allowed = issue.issues.flatMap((inner) => ("values" in inner ? inner.values.map(String) : []));
  if (allowed.length > 0) return unknownKey(path, unusedKeys(path.slice(0, -1), allowed, context), context);
  const data = { id: String(path.at(-1) ?? ""), path: pathName(path) };
  return { code: "invalid-id", data, range: context.rangeOf(path, "key") };
}

/** A value that is none of the few that may stand there. */
export function invalidValue({ issue, path }: Fault<"invalid_value">, context: StructureContext): Problem {
  const name = String(context.valueAt(path));
  const allowed = issue.values.map(String);
  const words = context.synonyms[String(path.at(-1))] ?? {};
  const candidates = allowed.map((value) => ({ value, labels: words[value] ?? [] }));
  const data = { name, nearest: nearestName(name, candidates), allowed, path: pathName(path) };
  return { code: "invalid-value", data, range: context.rangeOf(path) };
}

/** The keys that a map does not have yet: a misspelt one was meant as one of them. */
function unusedKeys(path: YamlPath, allowed: readonly string[], context: StructureContext): string[] {
  const map = (context.valueAt(path) as object | null | undefined) ?? {};
  return allowed.filter((key) => !Object.hasOwn(map, key));
}

function unknownKey(path: YamlPath, allowed: readonly string[], context: StructureContext): Problem {
  const name = String(path.at(-1) ?? "");
  const map = path.slice(0, -1);
  const inside = fieldWith(name, context.schemaAt(map));
  if (inside !== undefined) {
    const isThere = context.valueAt([...map, inside, name]) !== undefined;
    const data = { name, nearest: undefined, allowed, path: pathName(map), inside, isThere };
    return { code: "unknown-key", data, range: context.rangeOf(path, "key") };
  }
  const candidates = allowed.map((value) => ({ value, labels: norwegianKeys[value] ?? [] }));
  const data = { name, nearest: nearestName(name, candidates), allowed, path: pathName(path.slice(0, -1)) };
  return { code: "unknown-key", data, range: context.rangeOf(path, "key") };
}

/** The one field of a map whose value is a map that has a field of this name. */
function fieldWith(name: string, schema: JsonSchema | undefined): string | undefined {
  const holds = (field: string) => {
    const map = alternative(schemaBelow(schema, field), "object");
    return map?.properties !== undefined && Object.hasOwn(map.properties, name);
  };
  const [only, ...more] = fieldNames(schema).filter(holds);
  return more.length === 0 ? only : undefined;
}
