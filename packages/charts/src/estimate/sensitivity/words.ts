import type { ChoiceKind, Language } from "@kommuneradar/core";

const en = {
  heading: "What each choice does to the total",
  waiting: "Computing",
  choice: "Choice",
  least: "Least A",
  greatest: "Greatest A",
  chart: (total: string) => `A from least to greatest, around ${total}`,
  change: "Change in A, pp",
  changeScore: "Change in A",
  highChange: "Change in B, pp",
  kind: {
    mapping: "Mapping",
    scores: "Score set",
    threshold: "Threshold of B",
    bridge: "Hybrid source codes",
    fallback: "Filling from groups",
  } satisfies Record<Exclude<ChoiceKind, "occupation" | "override">, string>,
  override: (title: string) => `Override of ${title}`,
  unknownCode: "the code does not exist",
  to: { on: "on", off: "off", spread: "end of its spread" },
  asItIs: "as it is",
  /** A threshold that is tried. */
  bound: (value: string) => `at ${value}`,
  occupations: (shown: number, left: number) =>
    `Of the occupations, the ${shown} that move A most; ${left === 1 ? "1 that moves it less is" : `${left} that move it less are`} left out. Each is set to the lowest and the highest value among its source occupations.`,
  allOccupations: "Each occupation is set to the lowest and the highest value among its source occupations.",
  starred:
    "* Hatched: linked to one source occupation only. That is no certainty, so the source occupations of its 3-digit group were tried.",
  note: "One thing is changed at a time, all else as it is. The effects do not add up: choices act on each other.",
  notCovered:
    "The widest bar is no bound on the error. Not covered are adoption, law, cost, demand, demography, new tasks, errors in the workforce file, and score sets on other scales, which are other figures.",
  /** `total`: with the hidden ones, at the head of the page. */
  hidden: (shown: string, total: string) =>
    `The line is A of the occupations that are shown, ${shown}. The hidden ones are not in this table; with them the total is ${total}.`,
};

export type SensitivityWords = typeof en;

const nb: SensitivityWords = {
  heading: "Hva hvert valg gjør med totalen",
  waiting: "Regner",
  choice: "Valg",
  least: "Minste A",
  greatest: "Største A",
  chart: (total) => `A fra minst til størst, rundt ${total}`,
  change: "Endring i A, pp",
  changeScore: "Endring i A",
  highChange: "Endring i B, pp",
  kind: {
    mapping: "Koblingsmåte",
    scores: "Skåresett",
    threshold: "Grense for B",
    bridge: "Sammensatte kildekoder",
    fallback: "Utfylling fra grupper",
  },
  override: (title) => `Overstyring av ${title}`,
  unknownCode: "koden finnes ikke",
  to: { on: "på", off: "av", spread: "ende av spennet" },
  asItIs: "som nå",
  bound: (value) => `ved ${value}`,
  occupations: (shown, left) =>
    `Av yrkene vises de ${shown} som flytter A mest; ${left} som flytter den mindre, er utelatt. Hvert yrke er satt til den laveste og den høyeste verdien blant kildeyrkene.`,
  allOccupations: "Hvert yrke er satt til den laveste og den høyeste verdien blant kildeyrkene.",
  starred:
    "* Skravert: koblet til bare ett kildeyrke. Det er ingen sikkerhet, så kildeyrkene til 3-siffergruppen er prøvd.",
  note: "Én ting er endret om gangen, alt annet er som det er. Virkningene kan ikke legges sammen: valgene virker på hverandre.",
  notCovered:
    "Den bredeste stolpen er ingen grense for feilen. Ikke dekket er innføring, lovverk, kostnader, etterspørsel, demografi, nye oppgaver, feil i arbeidsstyrkefilen og skåresett på andre skalaer, som er andre tall.",
  hidden: (shown, total) =>
    `Streken er A for yrkene som vises, ${shown}. De skjulte er ikke med i denne tabellen; med dem er totalen ${total}.`,
};

const nn: SensitivityWords = {
  heading: "Kva kvart val gjer med totalen",
  waiting: "Reknar",
  choice: "Val",
  least: "Minste A",
  greatest: "Største A",
  chart: (total) => `A frå minst til størst, rundt ${total}`,
  change: "Endring i A, pp",
  changeScore: "Endring i A",
  highChange: "Endring i B, pp",
  kind: {
    mapping: "Koplingsmåte",
    scores: "Skåresett",
    threshold: "Grense for B",
    bridge: "Samansette kjeldekodar",
    fallback: "Utfylling frå grupper",
  },
  override: (title) => `Overstyring av ${title}`,
  unknownCode: "koden finst ikkje",
  to: { on: "på", off: "av", spread: "ende av spennet" },
  asItIs: "som no",
  bound: (value) => `ved ${value}`,
  occupations: (shown, left) =>
    `Av yrka er dei ${shown} som flyttar A mest, viste; ${left} som flyttar han mindre, er ${left === 1 ? "utelate" : "utelatne"}. Kvart yrke er sett til den lågaste og den høgaste verdien blant kjeldeyrka.`,
  allOccupations: "Kvart yrke er sett til den lågaste og den høgaste verdien blant kjeldeyrka.",
  starred:
    "* Skravert: kopla til berre eitt kjeldeyrke. Det er inga visse, så kjeldeyrka til 3-siffergruppa er prøvde.",
  note: "Éin ting er endra om gongen, alt anna er som det er. Verknadene kan ikkje leggjast saman: vala verkar på kvarandre.",
  notCovered:
    "Den breiaste stolpen er inga grense for feilen. Ikkje dekte er innføring, lovverk, kostnader, etterspurnad, demografi, nye oppgåver, feil i arbeidsstyrkefila og skåresett på andre skalaer, som er andre tal.",
  hidden: (shown, total) =>
    `Streken er A for yrka som er viste, ${shown}. Dei skjulte er ikkje med i denne tabellen; med dei er totalen ${total}.`,
};

const lists: Readonly<Record<Language, SensitivityWords>> = { nb, nn, en };

/** Words for what each choice does to the total; the same keys in every language. */
export function sensitivityWords(language: Language): SensitivityWords {
  return lists[language];
}
