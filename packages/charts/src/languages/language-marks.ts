/**
 * A text that carries its language, by Unicode's own tags: characters that show nothing and count for nothing where texts are
 * compared. So rows and sentences stay strings, and what of them came from a file in another language is known by where it
 * came from, not by how it is worded.
 */
const begin = "\u{E0001}";
const end = "\u{E007F}";
/** From a letter of ASCII to its tag. */
const shift = 0xe0000;

/** Tags of a language, then the text; what is in a text of such characters is a flag's (🏴 and its region). */
const marked =
  /\u{E0001}([\u{E002D}\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]+)((?:\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|[^\u{E0001}\u{E007F}])*)\u{E007F}/gu;

/** A piece of a text, and its language where that is not the page's. */
export interface TextPiece {
  /** Without marks. */
  readonly text: string;
  /** BCP 47, in lower case; undefined where it is the page's. */
  readonly language?: string;
}

/** The text as one in a language; as it is where it is empty, or carries one. */
export function markLanguage(text: string, language: string): string {
  if (text.trim() === "" || text.startsWith(begin)) return text;
  const tags = [...language.toLowerCase()].map((letter) =>
    String.fromCodePoint(shift + (letter.codePointAt(0) ?? 0)),
  );
  return `${begin}${tags.join("")}${text.replaceAll(begin, "")}${end}`;
}

/** What of a text is in which language, in its order. */
export function textPieces(text: string): readonly TextPiece[] {
  if (!text.includes(begin)) return [{ text }];
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: whole, 1: tags = "", 2: own = "", index } of text.matchAll(marked)) {
    if (index > at) pieces.push({ text: text.slice(at, index) });
    const language = [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - shift)).join("");
    pieces.push({ text: own, language });
    at = index + whole.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The language that the whole of a text is in; undefined where that is the page's, or of one of its pieces alone. */
export function languageOf(text: string): string | undefined {
  const [first, ...others] = textPieces(text);
  return others.length > 0 ? undefined : first?.language;
}

/** The text without its marks. */
export function withoutMarks(text: string): string {
  return text.includes(begin) ? text.replace(marked, "$2") : text;
}

const plain = new WeakMap<object, object>();

/** The same plain data, its texts without their marks; the same object for the same object. */
export function dataWithoutMarks<T>(value: T): T {
  if (typeof value === "string") return withoutMarks(value) as T & string;
  if (typeof value !== "object" || value === null) return value;
  const known = plain.get(value) ?? copied(value);
  plain.set(value, known);
  return known as T & object;
}

function copied(value: object): object {
  if (Array.isArray(value)) return value.map((item) => dataWithoutMarks(item));
  if (value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, dataWithoutMarks(own)]));
}
