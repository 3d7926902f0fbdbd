import type { Language } from "./localized.js";

/** What is said of a score set's licence, where that is a sentence and no licence's name. */
const sentences: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  "Published research figures without a licence statement; cite the paper": {
    nb: "Publiserte forskningstall uten oppgitt lisens; vis til artikkelen",
    nn: "Publiserte forskingstal utan oppgitt lisens; vis til artikkelen",
  },
};

/** A licence in the reader's language where it is a sentence; names (`CC BY 4.0`) and sentences of others stand as they are. */
export function licenceText(licence: string, language: Language): string {
  return sentences[licence]?.[language] ?? licence;
}
