/** What was left out of an answer, and how much there is. */
interface Cut {
  readonly at: string;
  readonly of: number;
}

/** An answer longer than this would leave an assistant no room to think. */
export const mostCharacters = 60_000;

/** Entries of a list and characters of a text that are told; the next where an answer is still too long. */
const limits = [
  { entries: 200, characters: 4_000 },
  { entries: 50, characters: 1_000 },
  { entries: 50, characters: 200 },
  { entries: 10, characters: 80 },
] as const;

/** Places that are named as cut. */
const mostNamed = 20;

/**
 * An answer of at most `mostCharacters` as JSON, whatever the files hold: long texts and lists are cut, which `cut` says. Files
 * are written by anybody.
 */
export function bounded<Answer extends object>(answer: Answer): Answer & { cut?: Cut[] } {
  let made: Answer & { cut?: Cut[] } = answer;
  for (const limit of limits) {
    const cut: Cut[] = [];
    const value = within(answer, "", limit, cut) as Answer;
    made = cut.length === 0 ? value : { ...value, cut: cut.slice(0, mostNamed) };
    if (JSON.stringify(made).length <= mostCharacters) return made;
  }
  return made;
}

function within(value: unknown, at: string, limit: (typeof limits)[number], cut: Cut[]): unknown {
  if (typeof value === "string") {
    if (value.length <= limit.characters) return value;
    cut.push({ at, of: value.length });
    return `${whole(value.slice(0, limit.characters))}…`;
  }
  if (Array.isArray(value)) {
    if (value.length > limit.entries) cut.push({ at, of: value.length });
    return value.slice(0, limit.entries).map((one, index) => within(one, `${at}[${index}]`, limit, cut));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      within(one, at === "" ? key : `${at}.${key}`, limit, cut),
    ]),
  );
}

/** Without half of a character at its end. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
