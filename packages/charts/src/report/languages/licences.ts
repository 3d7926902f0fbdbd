import type { Language } from "@kommuneradar/core";

/** What is said of a score set's licence, where that is a sentence and no licence's name. */
const sentences: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  "Published research figures without a licence statement; cite the paper": {
    nb: "Publiserte forskningstall uten oppgitt lisens; vis til artikkelen",
    nn: "Publiserte forskingstal utan oppgitt lisens; vis til artikkelen",
  },
};

/** The sentence in another language; undefined where there is none, as for names (`CC BY 4.0`). */
export function licenceIn(licence: string, language: Language): string | undefined {
  return sentences[licence]?.[language];
}
