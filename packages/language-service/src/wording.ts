import type { Language, UnknownName } from "@kommuneradar/core";

/** The parts messages share: values in quotation marks, lists, and the way to a valid name. */
interface Wording {
  /** A value as written in the file, shortened when long. */
  quote(value: string): string;
  /** “a”, “b” or “c”; from the thirteenth on only how many there are. */
  either(values: readonly string[]): string;
  /** “a”, “b” and “c”. */
  all(values: readonly string[]): string;
  /** A sentence that leads on: the nearest name, else the names there are; "" when there are none. */
  suggest(unknown: Pick<UnknownName, "nearest" | "allowed">): string;
  /** The same where the names are codes with a title. */
  suggestOccupation(nearest: readonly { readonly code: string; readonly title: string }[]): string;
}

/** Longer lists are of no help in a message; the page of the code and completion have all of it. */
const listed = 12;
const longest = 60;

/** One line without control characters: a cell of a broken file may hold anything. */
function short(value: string): string {
  const line = value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  // Whole characters, so that none is cut in two.
  const characters = [...line.slice(0, longest * 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : line;
}

function join(values: readonly string[], conjunction: string): string {
  if (values.length < 2) return values.join("");
  return `${values.slice(0, -1).join(", ")} ${conjunction} ${values.at(-1)}`;
}

/** The field that a path ends in: `solutions` of `technologies[0].assessment.solutions`. */
export function fieldName(path: string): string {
  return (path.split(".").at(-1) ?? path).replace(/(?<=.)\[\d+\]$/, "");
}

function wording(words: {
  quotes: readonly [string, string];
  or: string;
  and: string;
  orMore(count: number): string;
  andMore(count: number): string;
  didYouMean(name: string): string;
  use(names: string): string;
}): Wording {
  const quote = (value: string) => `${words.quotes[0]}${short(value)}${words.quotes[1]}`;
  const enumerate = (values: readonly string[], conjunction: string, more: (count: number) => string) => {
    const shown = values.slice(0, listed).map(quote);
    if (values.length > listed) shown.push(more(values.length - listed));
    return join(shown, conjunction);
  };
  const either = (values: readonly string[]) => enumerate(values, words.or, words.orMore);
  return {
    quote,
    either,
    all: (values) => enumerate(values, words.and, words.andMore),
    suggest({ nearest, allowed }) {
      if (nearest !== undefined) return words.didYouMean(quote(nearest));
      return allowed.length === 0 ? "" : words.use(either(allowed));
    },
    suggestOccupation(nearest) {
      if (nearest.length === 0) return "";
      const named = nearest.slice(0, 3).map(({ code, title }) => `${quote(code)} (${short(title)})`);
      return words.didYouMean(join(named, words.or));
    },
  };
}

export const en: Wording = wording({
  quotes: ["“", "”"],
  or: "or",
  and: "and",
  orMore: (count) => `one of ${count} more`,
  andMore: (count) => `${count} more`,
  didYouMean: (name) => ` Did you mean ${name}?`,
  use: (names) => ` Use ${names}.`,
});

export const nb: Wording = wording({
  quotes: ["«", "»"],
  or: "eller",
  and: "og",
  orMore: (count) => `en av ${count} til`,
  andMore: (count) => `${count} til`,
  didYouMean: (name) => ` Mente du ${name}?`,
  use: (names) => ` Bruk ${names}.`,
});

export const nn: Wording = wording({
  quotes: ["«", "»"],
  or: "eller",
  and: "og",
  orMore: (count) => `ein av ${count} til`,
  andMore: (count) => `${count} til`,
  didYouMean: (name) => ` Meinte du ${name}?`,
  use: (names) => ` Bruk ${names}.`,
});

/** The parts messages share, by language. */
export const wordings: Readonly<Record<Language, Wording>> = { nb, nn, en };
