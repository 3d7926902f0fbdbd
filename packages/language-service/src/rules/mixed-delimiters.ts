import type { ProblemData } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

type Mark = ProblemData["mixed-delimiters"]["found"];

const inEnglish: Readonly<Record<Mark, string>> = { ";": "semicolons", ",": "commas", "\t": "tabs" };
const inNorwegian: Readonly<Record<Mark, string>> = { ";": "semikolon", ",": "komma", "\t": "tabulator" };

export const mixedDelimiters = defineRule({
  code: "mixed-delimiters",
  severity: "error",
  title: { en: "Another delimiter", nb: "Annet skilletegn", nn: "Anna skiljeteikn" },
  message: {
    en: ({ expected, found }) =>
      `The cells of this row stand between ${inEnglish[found]}, those of the header between ${inEnglish[expected]}; the row is not counted. Write ${en.quote(shown[expected])} between them.`,
    nb: ({ expected, found }) =>
      `Cellene i denne raden er skilt med ${inNorwegian[found]}, overskriften med ${inNorwegian[expected]}; raden regnes ikke med. Skriv ${nb.quote(shown[expected])} mellom dem.`,
    nn: ({ expected, found }) =>
      `Cellene i denne rada er skilde med ${inNorwegian[found]}, overskrifta med ${inNorwegian[expected]}; rada blir ikkje rekna med. Skriv ${nn.quote(shown[expected])} mellom dei.`,
  },
});

/** As a message can show it. */
const shown: Readonly<Record<Mark, string>> = { ";": ";", ",": ",", "\t": "⇥" };
