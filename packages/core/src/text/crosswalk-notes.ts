import type { Language } from "./localized.js";

/**
 * What is to be known of a STYRK-08 code on its way to ISCO-08, by code, in the words of each language. The map of the
 * reference data has it in English.
 */
const notes: Readonly<Record<string, Readonly<Record<Exclude<Language, "en">, string>>>> = {
  "0000": {
    nb: "Uoppgitt: ikke et yrke, blir stående som ukjent",
    nn: "Uoppgitt: ikkje eit yrke, blir ståande som ukjent",
  },
  "2221": {
    nb: "STYRK 2221 er bare spesialsykepleiere; andre sykepleiere er STYRK 2223 (i ISCO er begge 2221)",
    nn: "STYRK 2221 er berre spesialsjukepleiarar; andre sjukepleiarar er STYRK 2223 (i ISCO er begge 2221)",
  },
  "2223": {
    nb: "Nærmeste firesifrede gruppe i ISCO 222; STYRK 222 er «Sykepleiere og spesialsykepleiere»",
    nn: "Næraste firesifra gruppe i ISCO 222; STYRK 222 er «Sykepleiere og spesialsykepleiere»",
  },
  "2224": {
    nb: "Vernepleiere: nærmeste firesifrede gruppe i ISCO 222; etter oppgavene kunne det vært 2635 eller 3412",
    nn: "Vernepleiarar: næraste firesifra gruppe i ISCO 222; etter oppgåvene kunne det vore 2635 eller 3412",
  },
  "2422": {
    nb: "STYRK 2422 er en vid gruppe av saksbehandlere og rådgivere, koblet til SOC 13-1199 alene",
    nn: "STYRK 2422 er ei vid gruppe av saksbehandlarar og rådgivarar, kopla til SOC 13-1199 åleine",
  },
  "3256": {
    nb: "STYRK har ikke 3344 (sekretærer i helsevesenet); se hvor helsesekretærene er ført, før verdien brukes",
    nn: "STYRK har ikkje 3344 (sekretærar i helsevesenet); sjå kvar helsesekretærane er førte, før verdien blir brukt",
  },
  "3355": {
    nb: "STYRK har ikke 5412 (politi); politiet er i 3355, som i ISCO er politietterforskere",
    nn: "STYRK har ikkje 5412 (politi); politiet er i 3355, som i ISCO er politietterforskarar",
  },
  "3439": {
    nb: "«Andre yrker innen estetiske fag»: samme plass i gruppe 343 som ISCO 3435",
    nn: "«Andre yrker innen estetiske fag»: same plass i gruppe 343 som ISCO 3435",
  },
  "4110": {
    nb: "STYRK har ikke 4120 (sekretærer) og ikke 4419; 4110 er videre enn i ISCO",
    nn: "STYRK har ikkje 4120 (sekretærar) og ikkje 4419; 4110 er vidare enn i ISCO",
  },
  "5321": {
    nb: "STYRK 5321 er helsefagarbeidere med autorisasjon. STYRK har ikke ISCO 3221 (Nursing associate professionals), så F&O 29-2061 (0,058) nås aldri. F&O har ingen verdi for pleieassistenter, så ISCO 5321 hviler på 31-1013 Psychiatric Aides (0,47) alene",
    nn: "STYRK 5321 er helsefagarbeidarar med autorisasjon. STYRK har ikkje ISCO 3221 (Nursing associate professionals), så F&O 29-2061 (0,058) blir aldri nådd. F&O har ingen verdi for pleieassistentar, så ISCO 5321 kviler på 31-1013 Psychiatric Aides (0,47) åleine",
  },
  "9412": {
    nb: "STYRK har ikke 9411 (hurtigmat); 9412 er videre enn i ISCO",
    nn: "STYRK har ikkje 9411 (hurtigmat); 9412 er vidare enn i ISCO",
  },
};

/** The remark of the map on a STYRK-08 code in the reader's language; as the map has it where it has no other words. */
export function crosswalkNote(
  code: string,
  note: string,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const text = language === "en" ? undefined : notes[code]?.[language];
  return text === undefined ? { text: note, language: "en" } : { text, language };
}
