import { sectorWords } from "../text/sector-words.js";
import { vocabulary } from "../text/vocabulary.js";
import type { Synonyms } from "../yaml/structure/context.js";
import type { InputName } from "./rules/types.js";

/** The Norwegian words for levels and states, so that `solutions: ferdig` is led to `ready`. */
export const radarSynonyms: Synonyms = {
  solutions: levelWords("solutions"),
  understanding: levelWords("understanding"),
  potential: levelWords("potential"),
  sector: sectorWords,
  status: wordLists(vocabulary("nb").status),
  kind: {
    literature: ["litteratur"],
    interview: ["intervju"],
    project: ["prosjekt"],
    trial: ["forsøk", "pilot"],
    other: ["annet"],
  },
};

function levelWords(input: InputName): Readonly<Record<string, readonly string[]>> {
  return wordLists(vocabulary("nb")[input]);
}

function wordLists(words: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [value, [word]]));
}
