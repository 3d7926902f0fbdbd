import { describe, expect, test } from "vitest";
import { mergeTexts, parseYaml, readRadar, YamlScalar } from "../../src/index.ts";
import { found, marked, textAt } from "./marked.ts";

const text = `kommuneradar: radar/1
title: { nb: Norsk, "en": 'English' }
list:
  - id: rpa   # comment
    code: 0301
    empty:
  - &anchor
    id: chat
  - *anchor
block: |
  line one
  line two
`;
const source = parseYaml(text);
const at = (path: (string | number)[], part?: "key" | "value") => textAt(text, source.rangeOf(path, part));

describe("where keys and values stand", () => {
  test.each([
    [["title", "en"], "'English'", '"en"'],
    [["list", 0, "id"], "rpa", "id"],
    [["list", 0, "code"], "0301", "code"],
    [["list", 1, "id"], "chat", "id"],
    [["block"], "|\n  line one\n  line two", "block"],
  ])("%j", (path, value, key) => {
    expect(at(path)).toBe(value);
    expect(at(path, "key")).toBe(key);
  });

  test("an entry ends with its last character, not with the line break after it", () => {
    expect(at(["list", 0])).toBe("id: rpa   # comment\n    code: 0301\n    empty:");
  });

  test("what only looks like a blank at the end of a key or a value is part of it, where it is marked", () => {
    for (const sign of ["\u00A0", "\u2028", "\uFEFF", "\u3000"]) {
      const pasted = `ring${sign}: trial${sign} \nowner: IT\t\n`;
      const read = parseYaml(pasted);
      const key = `ring${sign}`;
      expect(textAt(pasted, read.rangeOf([key])), key).toBe(`trial${sign}`);
      expect(textAt(pasted, read.rangeOf([key], "key")), key).toBe(key);
      expect(textAt(pasted, read.rangeOf(["owner"]))).toBe("IT");
    }
  });

  test("a key without a value is what can be pointed at", () => {
    expect(at(["list", 0, "empty"])).toBe("empty");
  });

  test("through an alias lies what it stands for", () => {
    expect(at(["list", 2])).toBe("*anchor");
    expect(at(["list", 2, "id"])).toBe("chat");
  });

  test("what is not there is shown at the first key of the nearest entry", () => {
    expect(at(["list", 0, "category"])).toBe("id");
    expect(at(["list", 7, "id"])).toBe("list");
    expect(at(["nothing", "at", "all"])).toBe("kommuneradar");
  });

  test("UTF-16 units, a byte order mark and Windows line ends count as the editor counts them", () => {
    const windows = "\ufeffa: 🛰️ x\r\nb: { c: 🚁, d: y }\r\n";
    const read = parseYaml(windows);
    expect(read.rangeOf(["a"])).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 9 } });
    expect(read.rangeOf(["b", "d"])).toEqual({
      start: { line: 1, character: 15 },
      end: { line: 1, character: 16 },
    });
  });
});

describe("scalars stay as written", () => {
  const value = (yaml: string) => (parseYaml(`a: ${yaml}`).value as Map<string, unknown>).get("a");

  test.each(["0301", "5321", "2026-11-23", "no", "1e3", "0x10", "1_000", "33*"])("%s", (written) => {
    if (written === "33*") expect(value("'33*'")).toEqual(new YamlScalar("33*", true));
    else expect(value(written)).toEqual(new YamlScalar(written, false));
  });

  test("quotes are taken off and remembered", () => {
    expect(value('"5\\u0033"')).toEqual(new YamlScalar("53", true));
    expect(value("null")).toBeNull();
    expect(value("")).toBeNull();
    expect(value('""')).toEqual(new YamlScalar("", true));
  });
});

describe("faults of syntax", () => {
  test.each([
    ["an open quotation mark, not the end of the text", 'a: 1\nb: ⟦yaml-syntax|"x⟧\nc: 2\nd: 3\n'],
    ["an open bracket", "a: 1\nb: ⟦yaml-syntax|[x, y⟧\nc: 2\n"],
    ["a tab", "a:\n⟦yaml-syntax|\t⟧b: 1\n"],
    [
      "a key that stands twice, wherever",
      "a: 1\nb: { c: 1, d: 2, ⟦yaml-syntax|c⟧: 3 }\n⟦yaml-syntax|a⟧: 2\n",
    ],
    ["an alias without an anchor", "a: ⟦yaml-syntax|*b⟧\nc: &b 1\n"],
    ["two places at once", "a: ⟦yaml-syntax|@⟧x\nb: 1\nc: ⟦yaml-syntax|`⟧y\n"],
    ["conflict markers", "a: 1\n⟦yaml-syntax|<<<<<<< HEAD⟧\nb: 1\n=======\nb: 2\n>>>>>>> other\n"],
    ["a second document", "a: 1\n⟦yaml-syntax|---⟧\nb: 1\n"],
  ])("%s", (_, withMarks) => {
    const { text: yaml, expected } = marked(withMarks);
    expect(found(parseYaml(yaml).problems)).toEqual(expected);
  });

  test("of a key that stands twice the first counts, and is named", () => {
    const { value, problems } = parseYaml("a: 1\na: 2\n");
    expect(value).toEqual(new Map([["a", new YamlScalar("1", false)]]));
    expect(problems[0]?.related).toEqual([
      { role: "first-use", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
    ]);
  });

  test.each(["", " \n\n", "# only a comment\n", "\ufeff"])("nothing in the file: %j", (empty) => {
    expect(parseYaml(empty).problems.map(({ code }) => code)).toEqual(["empty-file"]);
  });
});

describe("what stands at a position", () => {
  const placesOf = (line: number, character: number) =>
    source
      .placesAt({ line, character })
      .map(({ path, part, range }) => [path.join("."), part, textAt(text, range)]);

  test("from the document to the word, the innermost last", () => {
    expect(placesOf(3, 9).slice(1)).toEqual([
      ["list", "value", textAt(text, source.rangeOf(["list"]))],
      ["list.0", "value", "id: rpa   # comment\n    code: 0301\n    empty:"],
      ["list.0.id", "value", "rpa"],
    ]);
  });

  test("a key, and a word at its end", () => {
    expect(placesOf(4, 6).at(-1)).toEqual(["list.0.code", "key", "code"]);
    expect(placesOf(4, 14).at(-1)).toEqual(["list.0.code", "value", "0301"]);
    expect(placesOf(1, 14).at(-1)).toEqual(["title.nb", "value", "Norsk"]);
  });

  test("the first column of a key belongs to it, not to the list or the text before", () => {
    const below = parseYaml("list:\n  - a\ntext: |\n  b\nlast: c\n");
    const innermost = (line: number) => below.placesAt({ line, character: 0 }).at(-1);
    expect([innermost(2), innermost(4)]).toMatchObject([
      { path: ["text"], part: "key" },
      { path: ["last"], part: "key" },
    ]);
  });

  test("none in a text that cannot be read", () => {
    expect(parseYaml("a: \0").placesAt({ line: 0, character: 0 })).toEqual([]);
  });
});

test("a carriage return by itself ends a line, as it does in editors, in whatever way a text is read", () => {
  const lines = [
    "kommuneradar: radar/1",
    "title: T",
    "categories: [{ id: a, title: A }, { id: b, title: B }]",
    "technologies:",
    "  - { id: x, title: X, category: a }",
    "  - { id: y, title: Y, category: c }",
    "",
  ].join("\n");
  const expected = readRadar(lines);
  expect(expected.problems.map(({ code }) => code)).toContain("unknown-category");
  for (const written of [
    lines.replaceAll("\n", "\r"),
    lines.replace("T\n", "T\r").replace("\n  - { id: y", "\r  - { id: y"),
  ]) {
    const read = readRadar(written);
    expect(read.problems).toEqual(expected.problems);
    expect(readRadar(`${written}# more\r`, { previous: read }).problems).toEqual(expected.problems);
  }
  const merged = mergeTexts("a: 1\rb: 2\r", "a: 3\rb: 2\r", "a: 1\rb: 4\r", {
    ours: "ours",
    theirs: "theirs",
  });
  expect(merged).toEqual({ text: "a: 3\nb: 4\n", conflicts: 0 });
});
