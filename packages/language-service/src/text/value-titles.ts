import { type Language, vocabulary } from "@kommuneradar/core";
import { classificationTitle } from "../classifications.js";

interface Titles {
  readonly en: string;
  readonly nb: string;
}

type ValueTitles = Readonly<Record<string, Titles>>;

/** The values a key may have, by key, and what they are called. */
const byKey: Readonly<Record<string, ValueTitles>> = {
  solutions: fromVocabulary("solutions"),
  understanding: fromVocabulary("understanding"),
  potential: fromVocabulary("potential"),
  status: fromVocabulary("status"),
  sector: fromVocabulary("sectors"),
  kind: {
    literature: { en: "Literature", nb: "Litteratur" },
    interview: { en: "Interview", nb: "Intervju" },
    project: { en: "Project", nb: "Prosjekt" },
    trial: { en: "Trial", nb: "Forsøk" },
    other: { en: "Other", nb: "Annet" },
  },
  language: {
    nb: { en: "Norwegian bokmål", nb: "Bokmål" },
    nn: { en: "Norwegian nynorsk", nb: "Nynorsk" },
    en: { en: "English", nb: "Engelsk" },
    no: { en: "Norwegian, as bokmål", nb: "Norsk, som bokmål" },
    se: { en: "Northern Sami", nb: "Nordsamisk" },
  },
  codes: {
    styrk08: classification("styrk08"),
    isco08: classification("isco08"),
    soc2010: classification("soc2010"),
  },
  weight: {
    fte: { en: "Full-time equivalents", nb: "Årsverk" },
    headcount: { en: "Employees", nb: "Ansatte" },
  },
  mapping: {
    mean: { en: "Mean of the source occupations", nb: "Gjennomsnitt av kildeyrkene" },
    median: { en: "Median of the source occupations", nb: "Median av kildeyrkene" },
    min: { en: "Least value", nb: "Laveste verdi" },
    max: { en: "Greatest value", nb: "Høyeste verdi" },
    "whole-matches": { en: "Mean of whole matches only", nb: "Gjennomsnitt av hele treff" },
    "employment-weighted": {
      en: "Mean weighted by US employment 2010",
      nb: "Gjennomsnitt vektet med sysselsatte i USA 2010",
    },
  },
  change: {
    automated: { en: "Automated", nb: "Automatiseres" },
    "partly-automated": { en: "Partly automated", nb: "Automatiseres delvis" },
    changed: { en: "Changed", nb: "Endres" },
    new: { en: "New", nb: "Ny" },
    unchanged: { en: "Unchanged", nb: "Uendret" },
  },
};

const truth: ValueTitles = { true: { en: "yes", nb: "ja" }, false: { en: "no", nb: "nei" } };

/** What a value of a key is called in both languages; undefined for one that has no name. */
export function valueTitles(key: string, value: string): Titles | undefined {
  const titles = Object.hasOwn(byKey, key) ? byKey[key] : truth;
  return titles && Object.hasOwn(titles, value) ? titles[value] : undefined;
}

/** The title in the language of the interface; nynorsk reads as bokmål. */
export function titleIn(titles: Titles | undefined, language: Language): string | undefined {
  return titles?.[language === "en" ? "en" : "nb"];
}

function fromVocabulary(
  list: "solutions" | "understanding" | "potential" | "status" | "sectors",
): ValueTitles {
  const nb: Readonly<Record<string, string>> = vocabulary("nb")[list];
  return Object.fromEntries(
    Object.entries(vocabulary("en")[list]).map(([value, en]) => [value, { en, nb: nb[value] ?? en }]),
  );
}

function classification(id: string): Titles {
  return { en: classificationTitle(id), nb: classificationTitle(id) };
}
