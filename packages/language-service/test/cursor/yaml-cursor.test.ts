import { describe, expect, test } from "vitest";
import { type YamlCursor, yamlCursor } from "../../src/cursor/yaml-cursor.ts";
import { textIn } from "../../src/text-in.ts";
import { atCursor } from "../support/features.ts";

function cursorAt(fixture: string): { cursor: YamlCursor | undefined; word: string | undefined } {
  const { text, position } = atCursor(fixture);
  const cursor = yamlCursor(text, position);
  return { cursor, word: cursor && textIn(text, cursor.word.range) };
}

/** The place as `path (part, stands)`. */
function placeAt(fixture: string): string | undefined {
  const { cursor } = cursorAt(fixture);
  return cursor && `${cursor.path.join(".")} (${cursor.part}, ${cursor.stands})`;
}

describe("half typed", () => {
  test.each([
    ["nothing yet", "│", " (value, line)"],
    ["the first key", "kom│", " (value, line)"],
    ["a second key", "a: 1\nb│", "b (key, line)"],
    ["an empty line between keys", "a: 1\n│\nb: 2\n", " (key, line)"],
    ["a key inside", "a:\n  b: 1\n  c│\n", "a.c (key, line)"],
    ["the first key inside", "a:\n  │\n", "a (value, line)"],
    ["the first key inside, others below", "a:\n  │\n  c: 1\n", "a (value, line)"],
    ["an empty line further out than the one above", "a:\n  b:\n    c: 1\n  │\n", "a. (key, line)"],
    ["a value", "a: │", "a (value, behind)"],
    ["a value without a blank", "a:│", "a (value, behind)"],
    ["several words", "a: ta i │", "a (value, behind)"],
    ["before a comment", "a: │ # said\n", "a (value, behind)"],
    ["an entry", "a:\n  - │", "a.0 (value, dash)"],
    ["an entry without a blank", "a:\n  -│", "a.0 (value, dash)"],
    ["an entry after others", "a:\n  - x\n  - y\n  - │", "a.2 (value, dash)"],
    ["an entry that lacks its dash", "a:\n  - x\n  │", "a.1 (value, entry)"],
    ["a key of an entry", "a:\n  - b: 1\n    │\n  - b: 2\n", "a.0. (key, line)"],
    ["a list no further in than its key", "a:\n- x\n- │", "a.1 (value, dash)"],
    ["a key after such a list", "a:\n- x\nb│", "b (key, line)"],
    ["a list in a list", "- - x\n  - │", "0.1 (value, dash)"],
    ["in braces", "a: { b: 1, │", "a. (key, flow)"],
    ["in braces, with lines below", "a:\n  - { b: 1, c: │\n  - { b: 2 }\n", "a.0.c (value, flow)"],
    ["in brackets", "a: [x, │", "a.1 (value, flow)"],
    ["in brackets over lines", "a: [\n  x,\n  │\n]\n", "a.1 (value, flow)"],
    ["in brackets over lines that stand too far out", "a: [x,\n│", "a.1 (value, flow)"],
    ["in braces in brackets", "a: [{ b: 1 }, { c│", "a.1.c (key, flow)"],
    ["in open quotes", 'a: "b│\nc: 1\n', "a (value, behind)"],
    ["in open quotes in brackets", "a: ['b│", "a.0 (value, flow)"],
    ["behind a quoted key", '"a b": │', "a b (value, behind)"],
    ["in a text with a colon", "a: b: │", "a (value, behind)"],
    ["after a document mark", "a: 1\n---\nb: 2\n│", " (key, line)"],
    ["after Windows line ends", "a:\r\n  b: 1\r\n  │\r\n", "a. (key, line)"],
  ])("%s", (_, fixture, place) => {
    expect(placeAt(fixture)).toBe(place);
  });

  test.each([
    ["a comment", "# a│"],
    ["a comment behind a value", "a: b # c│"],
    ["a comment in brackets", "a: [ # c│\n"],
    ["a block text", "a: |\n  b: │\n"],
    ["a folded block text", "a: >-\n  b\n\n  │\n"],
    ["an empty line in a block text", "a: |\n  b\n│\n  c\n"],
    ["its header", "a: |│\n"],
    ["a text over several lines", "a: b\n  c: │\n"],
    ["a quoted text over several lines", 'a: "b\n  c: │"\n'],
    ["the indentation of a line", "a:\n │ b: 1\n"],
    ["a closed collection", "a: { b: 1 }│\n"],
    ["behind a value in braces", "a: { b: [1] │ }\n"],
    ["an anchor", "a: &x│ 1\n"],
    ["a line indented with a tab", "a:\n\t│\n"],
  ])("nothing in %s", (_, fixture) => {
    expect(placeAt(fixture)).toBeUndefined();
  });

  test("nothing past the last line", () => {
    expect(yamlCursor("a: 1\n", { line: 9, character: 0 })).toBeUndefined();
  });
});

describe("the word", () => {
  test.each([
    ["a: ta i b│ruk # said", "ta i bruk", "ta i b"],
    ["a: ta i │", "ta i ", "ta i "],
    ["a: │ru", "ru", ""],
    ["a:│ ru", " ru", ""],
    ['a: "ta i b│ruk"', "ta i bruk", "ta i b"],
    ["a: 'b│", "b", "b"],
    ["a: [x, ta i │, y]", "ta i ", "ta i "],
    ["a: { b: │c }", "c", ""],
    ["ow│ner: x", "owner", "ow"],
    ['a: "b"│', '"b"', '"b"'],
  ])("%s", (fixture, whole, typed) => {
    const { cursor, word } = cursorAt(fixture);
    expect([word, cursor?.word.typed]).toEqual([whole, typed]);
  });

  test("its quotation marks, and whether they are closed", () => {
    expect(cursorAt('a: "b│"').cursor?.word).toMatchObject({ quote: '"', closed: true });
    expect(cursorAt("a: ['b│").cursor?.word).toMatchObject({ quote: "'", closed: false });
  });

  test("whether a blank has to come first, and whether a colon follows", () => {
    expect(cursorAt("a:│").cursor?.missingBlank).toBe(true);
    expect(cursorAt("- │").cursor?.missingBlank).toBe(false);
    expect(cursorAt("x: { a:│ }").cursor?.missingBlank).toBe(true);
    expect(cursorAt("ow│: x").cursor?.hasColon).toBe(true);
    expect(cursorAt("x: { ow│: y }").cursor?.hasColon).toBe(true);
    expect(cursorAt("x: { │ a: y }").cursor?.hasColon).toBe(false);
  });
});

describe("what stands beside it", () => {
  test.each([
    [
      "keys above and below",
      "x:\n  - a: 1\n    b:\n      c: 2\n    │\n    d: 3\n  - e: 4\n",
      ["b", "a", "d"],
    ],
    ["keys in braces", "x: { a: 1, │, b: [c], d }\n", ["a", "b", "d"]],
    ["keys in braces that are not closed", "x:\n  - { a: 1, │\n  - { b: 2 }\n", ["a"]],
    ["not the key itself", "a: 1\nb│: 2\n", ["a"]],
    ["words in brackets", "x: [a, │, 'b']\n", ["a", "b"]],
    ["words of a list", "x:\n  - a\n  - │\n  - 'b' # c\ny: 1\n", ["a", "b"]],
  ])("%s", (_, fixture, siblings) => {
    expect(cursorAt(fixture).cursor?.siblings).toEqual(siblings);
  });

  test("keys below a first key that is not there yet", () => {
    expect(cursorAt("x:\n  - │\n    b: 1\n    c: 2\n  - d: 3\n").cursor?.keysBelow).toEqual(["b", "c"]);
    expect(cursorAt("x:\n  │\n  b: 1\ny: 2\n").cursor?.keysBelow).toEqual(["b"]);
  });

  test("how the words beside it are quoted", () => {
    expect(cursorAt("x: ['a', │]").cursor?.siblingQuote).toBe("'");
    expect(cursorAt("x:\n  - a\n  - │").cursor?.siblingQuote).toBe("");
    expect(cursorAt("x: [│]").cursor?.siblingQuote).toBeUndefined();
  });

  test("lines that belong to the key before it", () => {
    expect(cursorAt("x: │\n\n  a: 1\n").cursor?.hasLinesBelow).toBe(true);
    expect(cursorAt("x: │\n- a\n").cursor?.hasLinesBelow).toBe(true);
    expect(cursorAt("x: │\ny: 1\n").cursor?.hasLinesBelow).toBe(false);
  });
});

test("a position in a long file costs the lines above it, not the text below", () => {
  const text = `x:\n  a: 1\n  │\ny: "${"z".repeat(10_000_000)}"\n`;
  expect(placeAt(text)).toBe("x. (key, line)");
});
