import { CompletionItemKind } from "vscode-languageserver-types";
import { completionWords, inEveryLanguage } from "../text/completion/index.js";
import type { CompletionWords } from "../text/completion/words.js";
import type { Place, Proposal, Source } from "./source.js";
import { stop } from "./write.js";

/** What a snippet is made from. */
export interface Blanks {
  readonly place: Place;
  /** A tab stop with the text that stands there until it is written over, in the language of the interface. */
  blank(number: number, word: keyof CompletionWords["blanks"]): string;
}

/**
 * A source of one snippet: the map of a list's entry, as lines in block style or in braces. `lines` are those of the
 * block; `inFlow` is the same on one line, by default the lines between braces.
 */
export function entrySnippet(
  name: keyof CompletionWords["snippets"],
  fields: NonNullable<Source["fields"]>,
  lines: (blanks: Blanks) => readonly string[],
  inFlow: (blanks: Blanks) => readonly string[] = lines,
): Source {
  return {
    part: "value",
    fields,
    *propose(place) {
      if (!place.isEntry) return;
      const blanks = blanksIn(place);
      const written = place.flow ? [`{ ${inFlow(blanks).join(", ")} }`] : lines(blanks);
      yield { ...named(name, place), write: { form: "snippet", lines: written } };
    },
  };
}

/** Name and look of a snippet's proposal: before the single keys. */
export function named(name: keyof CompletionWords["snippets"], { context }: Place): Omit<Proposal, "write"> {
  return {
    label: completionWords(context.language).snippets[name],
    kind: CompletionItemKind.Snippet,
    words: [...inEveryLanguage(({ snippets }) => snippets[name]), name],
    rank: 0,
  };
}

export function blanksIn(place: Place): Blanks {
  const { blanks } = completionWords(place.context.language);
  return { place, blank: (number, word) => stop(number, blanks[word]) };
}
