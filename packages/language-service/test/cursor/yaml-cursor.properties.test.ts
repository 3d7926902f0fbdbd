import { readFileSync } from "node:fs";
import { parseYaml, type YamlPath } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { yamlCursor } from "../../src/cursor/yaml-cursor.ts";
import { newRadarTemplate } from "../../src/index.ts";

const examples = new URL("../../../../examples/", import.meta.url);
const example = (name: string) => readFileSync(new URL(name, examples), "utf8");

/** Every way of writing that the examples do not use. */
const otherWays = `# comment
kommuneradar: radar/1
"title": 'It''s a radar'   # said here
categories:
- id: a
  title: {nb: A,en: "B, C"}
- { id: "b",
    title: 'B',
    crossCutting: true }
technologies:
  -
    id: x
    aliases:
    - one
    - "two"
    tags: [ three,
      four, 'five',
      six ]
    description: >-
      Text: with a colon
      - and a dash

      # and no comment
    summary: several
      lines of text
    grounds: "quoted
      lines: too"
    assessment: { evidence: [a, { title: b, date: 2026-01-01 }, [c]], grounds: {}, by: 'd'}
    links: [
      { title: d, url: "https://example.org/#e" },
      {
        url: f
      }
    ]
    owner: &owner A, B
    by: *owner
  - - nested
    - lists: g
      of: h
  # between
  - id: y

    title: Y
last:
`;

const texts = {
  "eksempelby.radar.yaml": example("eksempelby/eksempelby.radar.yaml"),
  "eksempelby.estimate.yaml": example("eksempelby/eksempelby.estimate.yaml"),
  "norge-2016.estimate.yaml": example("norway-2016/norge-2016.estimate.yaml"),
  "a new radar": newRadarTemplate({ language: "nb", kind: "candidates", title: "Radar: «A»" }),
  "an empty radar": newRadarTemplate({ language: "en", kind: "empty", title: "" }),
  "other ways of writing": otherWays,
  "other ways of writing, CRLF": otherWays.replaceAll("\n", "\r\n"),
};

describe.each(Object.entries(texts))("%s", (_name, text) => {
  const source = parseYaml(text);
  const lines = text.split(/\r?\n/);

  test("is valid, so that the parser knows every place", () => {
    expect(source.problems).toEqual([]);
  });

  test("at every position the cursor has the path of the parser’s key or word", () => {
    let agreed = 0;
    for (const [line, { length }] of lines.entries()) {
      for (let character = 0; character <= length; character++) {
        const position = { line, character };
        const at = `${line + 1}:${character + 1} ${lines[line]}`;
        const place = source.placesAt(position).at(-1);
        const cursor = yamlCursor(text, position);
        const isWord = place !== undefined && isScalarAt(source.value, place.path, place.part);
        if (isWord && place.range.start.line === place.range.end.line) {
          expect([cursor?.path, cursor?.part], at).toEqual([place.path, place.part]);
          agreed++;
        } else if (isWord) {
          // Over several lines: nothing, or on the first line the same.
          if (cursor) expect(cursor.path, at).toEqual(place.path);
        } else if (cursor && place && lines[line]?.trim() !== "") {
          expect(cursor.path.slice(0, place.path.length), at).toEqual(place.path);
        }
        if (cursor) {
          expect(cursor.word.range.start.line, at).toBe(line);
          expect(cursor.word.range.start.character, at).toBeLessThanOrEqual(character);
          expect(cursor.word.range.end.character, at).toBeGreaterThanOrEqual(character);
          expect(cursor.word.range.end.character, at).toBeLessThanOrEqual(length);
        }
      }
    }
    expect(agreed).toBeGreaterThan(text.length / 6);
  });
});

function isScalarAt(root: unknown, path: YamlPath, part: "key" | "value"): boolean {
  if (part === "key") return true;
  let value = root;
  for (const step of path) {
    if (value instanceof Map) value = value.get(String(step));
    else value = Array.isArray(value) && typeof step === "number" ? value[step] : undefined;
  }
  return value !== null && typeof value === "object" && !(value instanceof Map) && !Array.isArray(value);
}
