import { accepts, type JsonSchema, schemaBelow } from "./json-schema.js";
import { YamlScalar } from "./values.js";

/**
 * Plain values as the schema wants them. A scalar is its source text, so `0301` and `2026-11-23` stay what was
 * written; only where the schema wants a number or a truth value is an unquoted scalar read as one.
 */
export function coerce(value: unknown, schema: JsonSchema | undefined): unknown {
  if (value instanceof YamlScalar) return coerceScalar(value, schema);
  if (Array.isArray(value)) {
    const items = schemaBelow(schema, 0);
    return value.map((item) => coerce(item, items));
  }
  if (value instanceof Map) {
    // Without a prototype `__proto__` is a key like any other.
    const plain: Record<string, unknown> = Object.create(null);
    for (const [key, part] of value) plain[key] = coerce(part, schemaBelow(schema, key));
    return plain;
  }
  return value;
}

function coerceScalar({ text, quoted }: YamlScalar, schema: JsonSchema | undefined): unknown {
  if (quoted || accepts(schema, "string")) return text;
  if (accepts(schema, "boolean") && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const isNumber = accepts(schema, "number") || accepts(schema, "integer");
  if (isNumber && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text);
  return text;
}
