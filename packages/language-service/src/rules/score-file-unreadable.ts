import type { ProblemData } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

type Reason = ProblemData["score-file-unreadable"]["reason"];

const reasons: Readonly<Record<"en" | "nb" | "nn", Readonly<Record<Reason, string>>>> = {
  en: {
    "too-large": "is above 5 MB, which no score set of occupations is. Keep one row for each code.",
    binary: "is no text. Save it as CSV.",
    encoding: "has an encoding that cannot be read. Save it as CSV in UTF-8.",
    empty: "is empty. Write a header such as styrk08;verdi, and a row for each occupation.",
    "no-values": "has no row with both a known code and a value, so the score set gives nothing.",
  },
  nb: {
    "too-large": "er over 5 MB, og det er ikke noe skåresett for yrker. Behold én rad for hver kode.",
    binary: "er ikke tekst. Lagre den som CSV.",
    encoding: "har en tegnkoding som ikke kan leses. Lagre den som CSV i UTF-8.",
    empty: "er tom. Skriv en overskrift som styrk08;verdi, og en rad for hvert yrke.",
    "no-values": "har ingen rad med både en kjent kode og en verdi, så skåresettet gir ingenting.",
  },
  nn: {
    "too-large": "er over 5 MB, og det er ikkje noko skåresett for yrke. Behald éi rad for kvar kode.",
    binary: "er ikkje tekst. Lagre ho som CSV.",
    encoding: "har ei teiknkoding som ikkje kan lesast. Lagre ho som CSV i UTF-8.",
    empty: "er tom. Skriv ei overskrift som styrk08;verdi, og ei rad for kvart yrke.",
    "no-values": "har inga rad med både ein kjend kode og ein verdi, så skåresettet gjev ingenting.",
  },
};

export const scoreFileUnreadable = defineRule({
  code: "score-file-unreadable",
  severity: "error",
  title: { en: "Score file without scores", nb: "Skårefil uten skårer", nn: "Skårefil utan skårar" },
  message: {
    en: ({ file, reason }) => `${en.quote(file)} ${reasons.en[reason]}`,
    nb: ({ file, reason }) => `${nb.quote(file)} ${reasons.nb[reason]}`,
    nn: ({ file, reason }) => `${nn.quote(file)} ${reasons.nn[reason]}`,
  },
  checkEstimate: (context) => scoreFaults("score-file-unreadable", context),
});
