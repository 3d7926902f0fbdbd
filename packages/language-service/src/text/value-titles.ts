import { type Language, vocabulary } from "@kommuneradar/core";
import { classificationTitle } from "../classifications.js";

type Titles = Readonly<Record<Language, string>>;

type ValueTitles = Readonly<Record<string, Titles>>;

/** The values a key may have, by key, and what they are called. */
const byKey: Readonly<Record<string, ValueTitles>> = {
  solutions: fromVocabulary("solutions"),
  understanding: fromVocabulary("understanding"),
  potential: fromVocabulary("potential"),
  status: fromVocabulary("status"),
  sector: fromVocabulary("sectors"),
  kind: {
    literature: { en: "Literature", nb: "Litteratur", nn: "Litteratur" },
    interview: { en: "Interview", nb: "Intervju", nn: "Intervju" },
    project: { en: "Project", nb: "Prosjekt", nn: "Prosjekt" },
    trial: { en: "Trial", nb: "Forsøk", nn: "Forsøk" },
    other: { en: "Other", nb: "Annet", nn: "Anna" },
    probability: {
      en: "Probability, 0–1: has bands",
      nb: "Sannsynlighet, 0–1: deles i høy og lav",
      nn: "Sannsyn, 0–1: blir delt i høg og låg",
    },
    "ai-exposure": { en: "Exposure to AI", nb: "Eksponering for KI", nn: "Eksponering for KI" },
    index: { en: "Index, no probability", nb: "Indeks, ingen sannsynlighet", nn: "Indeks, ikkje sannsyn" },
  },
  classification: {
    styrk08: classification("styrk08"),
    isco08: classification("isco08"),
    soc2010: classification("soc2010"),
  },
  language: {
    nb: { en: "Norwegian bokmål", nb: "Bokmål", nn: "Bokmål" },
    nn: { en: "Norwegian nynorsk", nb: "Nynorsk", nn: "Nynorsk" },
    en: { en: "English", nb: "Engelsk", nn: "Engelsk" },
    no: { en: "Norwegian, as bokmål", nb: "Norsk, som bokmål", nn: "Norsk, som bokmål" },
    se: { en: "Northern Sami", nb: "Nordsamisk", nn: "Nordsamisk" },
  },
  codes: {
    styrk08: classification("styrk08"),
    isco08: classification("isco08"),
    soc2010: classification("soc2010"),
    yrkeskatalog: {
      en: "Seven digits of the a-melding, with a mapping",
      nb: "Sju siffer fra a-meldingen, med nøkkel",
      nn: "Sju siffer frå a-meldinga, med nøkkel",
    },
  },
  weight: {
    fte: { en: "Full-time equivalents", nb: "Årsverk", nn: "Årsverk" },
    headcount: { en: "Employees", nb: "Ansatte", nn: "Tilsette" },
  },
  mapping: {
    mean: {
      en: "Mean of the source occupations",
      nb: "Gjennomsnitt av kildeyrkene",
      nn: "Gjennomsnitt av kjeldeyrka",
    },
    median: {
      en: "Median of the source occupations",
      nb: "Median av kildeyrkene",
      nn: "Median av kjeldeyrka",
    },
    min: { en: "Least value", nb: "Laveste verdi", nn: "Lågaste verdi" },
    max: { en: "Greatest value", nb: "Høyeste verdi", nn: "Høgaste verdi" },
    "whole-matches": {
      en: "Mean of whole matches only",
      nb: "Gjennomsnitt av hele treff",
      nn: "Gjennomsnitt av heile treff",
    },
    "employment-weighted": {
      en: "Mean weighted by US employment 2010",
      nb: "Gjennomsnitt vektet med sysselsatte i USA 2010",
      nn: "Gjennomsnitt vekta med sysselsette i USA 2010",
    },
  },
  change: {
    automated: { en: "Automated", nb: "Automatiseres", nn: "Blir automatisert" },
    "partly-automated": {
      en: "Partly automated",
      nb: "Automatiseres delvis",
      nn: "Blir delvis automatisert",
    },
    changed: { en: "Changed", nb: "Endres", nn: "Blir endra" },
    new: { en: "New", nb: "Ny", nn: "Ny" },
    unchanged: { en: "Unchanged", nb: "Uendret", nn: "Uendra" },
  },
};

const truth: ValueTitles = {
  true: { en: "yes", nb: "ja", nn: "ja" },
  false: { en: "no", nb: "nei", nn: "nei" },
};

/** What a value of a key is called; undefined for one that has no name. */
export function valueTitles(key: string, value: string): Titles | undefined {
  const titles = Object.hasOwn(byKey, key) ? byKey[key] : truth;
  return titles && Object.hasOwn(titles, value) ? titles[value] : undefined;
}

function fromVocabulary(
  list: "solutions" | "understanding" | "potential" | "status" | "sectors",
): ValueTitles {
  const titles = (language: Language): Readonly<Record<string, string>> => vocabulary(language)[list];
  const [nb, nn] = [titles("nb"), titles("nn")];
  return Object.fromEntries(
    Object.entries(titles("en")).map(([value, en]) => {
      return [value, { en, nb: nb[value] ?? en, nn: nn[value] ?? en }];
    }),
  );
}

function classification(id: string): Titles {
  const title = classificationTitle(id);
  return { en: title, nb: title, nn: title };
}
