import type { Language } from "@kommuneradar/core";
import { type Bilingual, candidateAreas, candidateCategories } from "./candidate-areas.js";
import { yamlText } from "./yaml-text.js";

/** What a new radar begins with. */
export interface NewRadarOptions {
  /** Language of its titles and comments; Norwegian is bokmål. */
  readonly language: Language;
  /** `candidates`: ten areas to begin with, none assessed · `empty`: categories only. */
  readonly kind: "candidates" | "empty";
  /** Title of the radar; “Technology radar” in the language when blank. */
  readonly title: string;
}

/** Text of a new radar file, with comments that say what to do. It holds no ring and no assessment of ours. */
export function newRadarTemplate({ language, kind, title }: NewRadarOptions): string {
  const written = language === "en" ? "en" : "nb";
  const words = comments[written];
  const text = (bilingual: Bilingual) => yamlText(bilingual[written], "block");
  const lines = [
    "kommuneradar: radar/1",
    `title: ${yamlText(title.trim() || words.title, "block")}`,
    `language: ${written}`,
    "",
    ...words.categories,
    "categories:",
    ...candidateCategories.map(
      (category) =>
        `  - { id: ${category.id}, title: ${yamlText(category.title[written], "flow")}${category.crossCutting ? ", crossCutting: true" : ""} }`,
    ),
    "",
    ...(kind === "candidates" ? [...words.candidates, "#"] : []),
    ...words.assessing,
    ...(kind === "candidates"
      ? [
          "technologies:",
          ...candidateAreas.flatMap((area) => [
            `  - id: ${area.id}`,
            `    title: ${text(area.title)}`,
            `    category: ${area.category}`,
            `    summary: ${text(area.summary)}`,
          ]),
        ]
      : ["technologies: []"]),
  ];
  return `${lines.join("\n")}\n`;
}

const sample = [
  "#",
  "#   - id: rpa",
  "#     title: …",
  "#     category: work-processes",
  "#     ring: trial",
  "#     assessment:",
  "#       solutions: ready           # none | immature | ready | robust",
  "#       understanding: clear       # unknown | immature | clear",
  "#       potential: demonstrated    # promising | demonstrated | validated",
];

const comments = {
  en: {
    title: "Technology radar",
    categories: [
      "# Categories by area of use; a cross-cutting one is drawn through all others.",
      "# The division is ours and a place to start: change it to fit the municipality.",
    ],
    candidates: [
      "# Ten candidate areas. The list is ours and a place to start, not a recommendation:",
      "# strike out what does not concern the municipality, and add what is missing.",
    ],
    assessing: ["# A technology gets its ring from an assessment of your own:", ...sample],
  },
  nb: {
    title: "Teknologiradar",
    categories: [
      "# Kategorier etter anvendelsesområde; en tverrgående tegnes gjennom alle de andre.",
      "# Inndelingen er vår og et sted å begynne: endre den så den passer kommunen.",
    ],
    candidates: [
      "# Ti aktuelle områder. Listen er vår og et sted å begynne, ikke en anbefaling:",
      "# stryk det som ikke angår kommunen, og legg til det som mangler.",
    ],
    assessing: ["# En teknologi får sin anbefaling (ring) av deres egen vurdering:", ...sample],
  },
} as const;
