import { documentSchema, type JsonSchema, type YamlPath } from "@kommuneradar/core";
import { estimateDocument, planDocument, projectsDocument, radarDocument } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { describeKey } from "../src/describe-key.ts";
import { estimateKeys } from "../src/text/describe-keys/estimate.ts";
import { estimateKeysInNynorsk } from "../src/text/describe-keys/estimate-nn.ts";
import { planKeys } from "../src/text/describe-keys/plan.ts";
import { planKeysInNynorsk } from "../src/text/describe-keys/plan-nn.ts";
import { projectsKeys } from "../src/text/describe-keys/projects.ts";
import { projectsKeysInNynorsk } from "../src/text/describe-keys/projects-nn.ts";
import { radarKeys } from "../src/text/describe-keys/radar.ts";
import { radarKeysInNynorsk } from "../src/text/describe-keys/radar-nn.ts";

/** Every key of a schema with a description, as a path with list positions; `*` for a name of one's own. */
function describedKeys(schema: JsonSchema, path: YamlPath = []): { path: YamlPath; english: string }[] {
  return [
    ...(schema.anyOf ?? []).flatMap((part) => describedKeys(part, path)),
    ...(schema.items ? describedKeys(schema.items, [...path, 0]) : []),
    ...(typeof schema.additionalProperties === "object"
      ? describedKeys(schema.additionalProperties, [...path, "*"])
      : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, below]) => [
      ...(below.description === undefined ? [] : [{ path: [...path, key], english: below.description }]),
      ...describedKeys(below, [...path, key]),
    ]),
  ];
}

const kinds = [
  { kind: "radar", document: radarDocument, catalogues: [radarKeys, radarKeysInNynorsk] },
  { kind: "estimate", document: estimateDocument, catalogues: [estimateKeys, estimateKeysInNynorsk] },
  { kind: "projects", document: projectsDocument, catalogues: [projectsKeys, projectsKeysInNynorsk] },
  { kind: "plan", document: planDocument, catalogues: [planKeys, planKeysInNynorsk] },
] as const;

describe.each(kinds)("$kind", ({ kind, document, catalogues }) => {
  const keys = describedKeys(documentSchema(document));

  test("every key the schema describes has its words in English and in both kinds of Norwegian", () => {
    expect(keys.length).toBeGreaterThan(40);
    for (const { path, english } of keys) {
      expect(describeKey(kind, path, "en"), path.join(".")).toBe(english);
      expect(describeKey(kind, path, "nb"), path.join(".")).toMatch(/^.{3,}[^.]$/u);
      expect(describeKey(kind, path, "nn"), path.join(".")).toMatch(/^.{3,}[^.]$/u);
    }
  });

  test("no Norwegian text is left of a key that is gone", () => {
    const named = keys.map(({ path }) => path.filter((step) => typeof step === "string").join("."));
    for (const catalogue of catalogues) {
      expect(Object.keys(catalogue).filter((key) => !named.includes(key))).toEqual([]);
    }
  });
});

test("an entry of a list is described as its list; what has no description is not described", () => {
  expect(describeKey("radar", ["technologies", 3, "aliases", 0], "nb")).toMatch(/^Tidligere id-er/);
  expect(describeKey("radar", ["technologies", 3, "title", "nb"], "nb")).toBeUndefined();
  expect(describeKey("radar", ["nothing"], "en")).toBeUndefined();
  expect(describeKey("radar", [], "en")).toBeUndefined();
  expect(describeKey("workforce", ["sector"], "nb")).toBeUndefined();
});

test("a name of one's own stands between described keys", () => {
  expect(describeKey("estimate", ["groups", "storby", "municipalities"], "nb")).toBe(
    "Kommunenumre, fire sifre",
  );
});
