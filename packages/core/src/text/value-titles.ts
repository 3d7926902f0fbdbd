import { notMeasured } from "@kommuneradar/schema";
import { classificationTitle } from "./classifications.js";
import type { Language } from "./localized.js";
import { processMeasure } from "./process-measure.js";
import { vocabulary } from "./vocabulary.js";

type Titles = Readonly<Record<Language, string>>;

type ValueTitles = Readonly<Record<string, Titles>>;

/** The three main categories of a project. */
const categories: ValueTitles = {
  efficiency: { en: "Efficiency of today's work", nb: "Effektivisering", nn: "Effektivisering" },
  improvement: { en: "Improvement of services", nb: "Forbedring", nn: "Forbetring" },
  innovation: { en: "Innovation and new services", nb: "Innovasjon", nn: "Innovasjon" },
};

/** The values a key may have, by key, and what they are called. */
const byKey: Readonly<Record<string, ValueTitles>> = {
  solutions: fromVocabulary("solutions"),
  understanding: fromVocabulary("understanding"),
  potential: {
    ...fromVocabulary("potential"),
    "by-occupation": { en: "A by occupation", nb: "A etter yrke", nn: "A etter yrke" },
    "with-processes": processMeasure,
  },
  status: {
    ...fromVocabulary("status"),
    idea: { en: "Idea", nb: "Idé", nn: "Idé" },
    planned: { en: "Planned", nb: "Planlagt", nn: "Planlagt" },
    pilot: { en: "Pilot", nb: "Pilot", nn: "Pilot" },
    ongoing: { en: "Ongoing", nb: "Pågår", nn: "Går føre seg" },
    "in-use": { en: "In use", nb: "I bruk", nn: "I bruk" },
    stopped: { en: "Stopped", nb: "Stanset", nn: "Stansa" },
  },
  state: {
    none: { en: "Not started", nb: "Ikke begynt", nn: "Ikkje påbyrja" },
    planned: { en: "Planned", nb: "Planlagt", nn: "Planlagt" },
    partial: { en: "Partly in place", nb: "Delvis på plass", nn: "Delvis på plass" },
    "in-place": { en: "In place", nb: "På plass", nn: "På plass" },
    proposed: { en: "Proposed", nb: "Foreslått", nn: "Foreslått" },
    ongoing: { en: "Ongoing", nb: "Pågår", nn: "Går føre seg" },
    done: { en: "Done", nb: "Gjennomført", nn: "Gjennomført" },
    stopped: { en: "Stopped", nb: "Stanset", nn: "Stansa" },
  },
  category: categories,
  alsoCategories: categories,
  outcome: {
    worked: { en: "Worked", nb: "Virket", nn: "Verka" },
    failed: { en: "Did not work", nb: "Virket ikke", nn: "Verka ikkje" },
    stopped: { en: "Stopped", nb: "Stanset", nn: "Stansa" },
    ongoing: { en: "Ongoing", nb: "Pågår", nn: "Går føre seg" },
  },
  unit: {
    percent: { en: "Per cent", nb: "Prosent", nn: "Prosent" },
    hours: { en: "Hours", nb: "Timer", nn: "Timar" },
    nok: { en: "Kroner", nb: "Kroner", nn: "Kroner" },
    m2: { en: "Square metres", nb: "Kvadratmeter", nn: "Kvadratmeter" },
  },
  per: {
    once: { en: "Once", nb: "Én gang", nn: "Éin gong" },
    day: { en: "A day", nb: "Per dag", nn: "Per dag" },
    week: { en: "A week", nb: "Per uke", nn: "Per veke" },
    month: { en: "A month", nb: "Per måned", nn: "Per månad" },
    year: { en: "A year", nb: "Per år", nn: "Per år" },
  },
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
    "time-saved": { en: "Time saved", nb: "Spart tid", nn: "Spart tid" },
    "avoided-cost": { en: "Avoided cost", nb: "Unngått kostnad", nn: "Unngått kostnad" },
    "increased-quality": { en: "Increased quality", nb: "Økt kvalitet", nn: "Auka kvalitet" },
    formal: { en: "Formal, specialised", nb: "Formell, spesialisert", nn: "Formell, spesialisert" },
    general: { en: "General", nb: "Generell", nn: "Generell" },
    informal: {
      en: "Informal, learnt at work",
      nb: "Uformell, lært i arbeidet",
      nn: "Uformell, lært i arbeidet",
    },
    opportunity: { en: "Opportunity", nb: "Mulighet", nn: "Moglegheit" },
    challenge: { en: "Challenge", nb: "Utfordring", nn: "Utfordring" },
    recommendation: { en: "Recommendation", nb: "Anbefaling", nn: "Tilråding" },
    "decision-process": { en: "Decision process", nb: "Beslutningsprosess", nn: "Avgjerdsprosess" },
    culture: { en: "Culture", nb: "Kultur", nn: "Kultur" },
    leadership: { en: "Leadership", nb: "Ledelse", nn: "Leiing" },
    mentoring: { en: "Mentoring", nb: "Veiledning", nn: "Rettleiing" },
    platform: { en: "Platform", nb: "Plattform", nn: "Plattform" },
    recruitment: { en: "Recruitment", nb: "Rekruttering", nn: "Rekruttering" },
    "on-the-job-training": { en: "Training on the job", nb: "Opplæring i jobben", nn: "Opplæring i jobben" },
    "knowledge-sharing": { en: "Knowledge sharing", nb: "Kunnskapsdeling", nn: "Kunnskapsdeling" },
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

/** Of values that mean the same under every key. */
const anyKey: ValueTitles = {
  "not-measured": { en: "not measured yet", nb: "ikke målt ennå", nn: "ikkje målt enno" },
  true: { en: "yes", nb: "ja", nn: "ja" },
  false: { en: "no", nb: "nei", nn: "nei" },
};

/** What a value of a key is called; undefined for one that has no name. */
export function valueTitles(key: string, value: string): Titles | undefined {
  const own = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
  const titles =
    own && Object.hasOwn(own, value) ? own : own === undefined || value === notMeasured ? anyKey : {};
  return Object.hasOwn(titles, value) ? titles[value] : undefined;
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
