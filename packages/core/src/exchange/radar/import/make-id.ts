import { slugOf } from "../../../text/slug.js";

const signs: readonly (readonly [RegExp, string])[] = [
  [/\+/g, " plus "],
  [/#/g, " sharp "],
  [/ß/g, "ss"],
  [/œ/g, "oe"],
  [/ð/g, "d"],
  [/þ/g, "th"],
  [/ł/g, "l"],
];
const longest = 60;

/**
 * An id made of a name, with `+` and `#` in words. A name that has letters of another alphabet gives one that is made of all
 * its letters, the same every time.
 */
export function makeId(name: string): string {
  let text = name.normalize("NFKC").toLowerCase();
  for (const [sign, word] of signs) text = text.replace(sign, word);
  const words = slugOf(slugOf(text).slice(0, longest));
  const isForeign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
  return words === "" || isForeign ? withSum(words, name) : words;
}

/** What is left of a name in another alphabet may be any name's. */
function withSum(words: string, name: string): string {
  let sum = 0x811c9dc5;
  for (const letter of name.trim().toLowerCase()) {
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${words === "" ? "x" : words}-${sum.toString(36)}`;
}

/** Names that differ in case, in blanks or in how an “and” is written are one. */
export function sameName(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ and |-and-| ?& ?/g, " & ");
}
