import { documentSchema, type JsonSchema, valueTitles } from "@kommuneradar/core";
import { estimateDocument, planDocument, projectsDocument, radarDocument } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { keyTitles } from "../src/text/key-titles/index.ts";
import { nb } from "../src/text/key-titles/nb.ts";
import { nn } from "../src/text/key-titles/nn.ts";

interface Key {
  readonly key: string;
  readonly schema: JsonSchema;
}

/** Every key of a schema, the languages of texts left out. */
function keysOf(schema: JsonSchema): Key[] {
  return [
    ...(schema.anyOf ?? []).flatMap(keysOf),
    ...(schema.items ? keysOf(schema.items) : []),
    ...(typeof schema.additionalProperties === "object" ? keysOf(schema.additionalProperties) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, below]) => [
      { key, schema: below },
      ...keysOf(below),
    ]),
  ];
}

const keys = [radarDocument, estimateDocument, projectsDocument, planDocument].flatMap((document) =>
  keysOf(documentSchema(document)),
);

test("every key has a Norwegian name, and no name is left of a key that is gone", () => {
  const wanted = [...new Set(keys.map(({ key }) => key))].toSorted();
  for (const catalogue of [nb, nn]) expect(Object.keys(catalogue).toSorted()).toEqual(wanted);
  expect(keyTitles("owner")).toEqual({ nb: "eier", nn: "eigar", en: "owner" });
  expect(keyTitles("toString")).toBeUndefined();
});

describe("every value that the schema lists has a title in every language", () => {
  const listed = keys.filter(({ schema }) => schema.enum !== undefined);

  test.each(listed.map(({ key, schema }) => [key, schema.enum ?? []] as const))("%s", (key, values) => {
    for (const value of values) {
      const titles = valueTitles(key, String(value));
      for (const language of ["nb", "nn", "en"] as const) {
        expect(titles?.[language], `${key}: ${value} (${language})`).toMatch(/./);
      }
    }
  });

  test("and nothing else has", () => {
    expect(valueTitles("solutions", "toString")).toBeUndefined();
    expect(valueTitles("title", "x")).toBeUndefined();
  });
});
