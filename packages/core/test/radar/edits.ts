import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";

/** Radar and estimate files of the project, good and broken. */
export const texts: readonly string[] = [
  "packages/core/test/fixtures/broken-radars/*.yaml",
  "packages/core/test/fixtures/whole.radar.yaml",
  "packages/language-service/test/golden/diagnostics/*.yaml",
  "examples/*/*.yaml",
].flatMap((pattern) => {
  const cwd = new URL("../../../../", import.meta.url);
  return globSync(pattern, { cwd })
    .sort()
    .map((file) => readFileSync(new URL(file, cwd), "utf8"));
});

const lines = [...new Set(texts.flatMap((text) => text.split("\n")))].map((line) => `${line}\n`);

/** What is typed by a slip or pasted, and what means something to YAML. */
const pieces = [
  ..."-:[]{}?&*!|>'\"%@`#,~ \t\ræ🛰\\x0\n",
  "\ud83d",
  "\u2028",
  "\ufeff",
  "\0",
  "\r\n",
  "\n\n",
  "  ",
  "- ",
  "-\t",
  ": ",
  " #",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "&a ",
  "*a",
  "!!set ",
  "!x ",
  "? ",
  ": |\n",
  ": >2-\n",
  "description: |+\n",
  "<<: *a\n",
  "technologies:\n",
  "technologies: []\n",
  "'technologies':\n",
  "  - id: x\n",
  "- id: x\n",
  "  -\n",
  "    - ",
  "  # note\n",
  "# note\n",
  "<<<<<<< ours\n",
  ">>>>>>> theirs\n",
];

/** One edit of a text, wherever its places fall: shares of the length, 0–1. */
export type Edit = (text: string) => string;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const lineStart = (text: string, at: number) => text.lastIndexOf("\n", Math.floor(at * text.length)) + 1;
const lineEnd = (text: string, start: number) => text.indexOf("\n", start) + 1 || text.length;

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(share, fc.integer({ min: 0, max: 6 }), fc.constantFrom("", ...pieces)).map(
    ([at, length, piece]): Edit =>
      (text) => {
        const from = Math.floor(at * (text.length + 1));
        return text.slice(0, from) + piece + text.slice(from + (piece === "" ? length + 1 : length % 2));
      },
  ),
  fc.tuple(share, fc.constantFrom(...pieces, ...lines)).map(
    ([at, piece]): Edit =>
      (text) => {
        const from = lineStart(text, at);
        return text.slice(0, from) + piece + text.slice(from);
      },
  ),
  fc.tuple(share, fc.integer({ min: 1, max: 8 })).map(
    ([at, count]): Edit =>
      (text) => {
        const from = lineStart(text, at);
        let to = from;
        for (let line = 0; line < count; line++) to = lineEnd(text, to);
        return text.slice(0, from) + text.slice(to);
      },
  ),
  fc.tuple(share, share, fc.integer({ min: 1, max: 12 })).map(
    ([at, onto, count]): Edit =>
      (text) => {
        const from = lineStart(text, at);
        let to = from;
        for (let line = 0; line < count; line++) to = lineEnd(text, to);
        const place = lineStart(text, onto);
        return text.slice(0, place) + text.slice(from, to) + text.slice(place);
      },
  ),
  fc.tuple(share, fc.constantFrom(" ", "  ", "-", "-- ")).map(
    ([at, by]): Edit =>
      (text) => {
        const from = lineStart(text, at);
        return by.startsWith("-")
          ? text.slice(0, from) + text.slice(from).replace(by === "-" ? " " : "  ", "")
          : text.slice(0, from) + by + text.slice(from);
      },
  ),
  fc.constantFrom<Edit[]>(
    (text) => text.replaceAll(/\r?\n/g, "\r\n"),
    (text) => text.replaceAll("\r\n", "\n"),
    (text) => text.replaceAll(/\n {2}(?= *- )/g, "\n"),
    (text) => text.trimEnd(),
  ),
);

/** Any part of a text, as it stands on a clipboard. */
export const fragments = fc.tuple(fc.constantFrom(...texts), share, share).map(([text, a, b]) => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.floor(at * text.length));
  return text.slice(from, to);
});
