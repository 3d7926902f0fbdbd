import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documents, toJsonSchema } from "../src/index.ts";

const folder = new URL("../schemas/", import.meta.url);

describe.each(Object.entries(documents))("the JSON Schema of %s", (name, document) => {
  test("is committed as the zod document makes it", () => {
    const committed = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), "utf8"));
    expect(committed).toEqual(toJsonSchema(name, document));
  });

  test("describes every key", () => {
    expect(undescribed(toJsonSchema(name, document))).toEqual([]);
  });
});

test("no schema is left over from a document that is gone", () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(documents)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
});

/** Paths of properties without a description, through arrays, unions and nested objects. */
function undescribed(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((part, index) => undescribed(part, `${path}[${index}]`));
  const { properties, ...rest } = schema as Record<string, unknown>;
  const own = Object.entries((properties ?? {}) as Record<string, { description?: string }>).flatMap(
    ([key, value]) => [
      ...(value.description ? [] : [`${path}.${key}`]),
      ...undescribed(value, `${path}.${key}`),
    ],
  );
  return [...own, ...Object.entries(rest).flatMap(([key, value]) => undescribed(value, `${path}/${key}`))];
}
