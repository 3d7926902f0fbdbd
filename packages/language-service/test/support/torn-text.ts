import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const folder = new URL("../golden/diagnostics/", import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => !name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** What a typist, a merge or a wrong program leaves behind. */
const debris = fc.oneof(
  fc.constantFrom(
    "\t",
    "\n",
    "\r",
    ": ",
    "- ",
    "{",
    "]",
    '"',
    "'",
    "&a ",
    "*a",
    "!!x ",
    "|\n",
    "? ",
    "\0",
    "\uFEFF",
    ";",
    "𝄞",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

/** A file of the corpus of broken files, torn further: its name and text. */
export const tornFile = fc
  .record({
    file: fc.constantFrom(...corpus),
    edits: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: debris }),
      { maxLength: 4 },
    ),
  })
  .map(({ file: { name, text }, edits }) => ({
    name,
    text: edits.reduce((torn, { at, cut, put }) => {
      const start = Math.floor(at * torn.length);
      return torn.slice(0, start) + put + torn.slice(start + cut);
    }, text),
  }));
