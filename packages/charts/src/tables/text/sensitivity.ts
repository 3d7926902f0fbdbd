import type { ChoiceKind, Language } from "@kommuneradar/core";

/** Where the project tells why figures of different reports differ. */
const pages = "https://github.com/kommuneradar/kommuneradar/blob/main/docs";

const en = {
  heading: "What each choice does to the total",
  choice: "choice",
  least: "least A",
  greatest: "greatest A",
  change: "change, pp",
  changeScore: "change",
  highChange: "B, pp",
  kind: {
    mapping: "mapping",
    scores: "score set",
    threshold: "threshold of B",
    bridge: "bridge",
    fallback: "fallback",
  } satisfies Record<Exclude<ChoiceKind, "occupation" | "override">, string>,
  occupation: (code: string, title: string, fromGroup: boolean) => `${code} ${title}${fromGroup ? " *" : ""}`,
  override: (code: string, title: string) => `override of ${code} ${title}`,
  to: { on: "on", off: "off", spread: "end of its spread" },
  asItIs: "as it is",
  more: (count: number, isCall: boolean) =>
    `${count} occupations that move A less are left out${isCall ? "; --format json has them all" : ""}.`,
  fromGroup:
    "* One source occupation only, which is no certainty: the sources of its 3-digit group are tried.",
  /** Where some occupations are hidden. `measures`: those of what is shown, which every choice is weighed on. */
  headingShown: (measures: string) => `What each choice does to the occupations that are shown: ${measures}`,
  /** `measures`: those of the total, at the head of the output. */
  withoutHidden: (measures: string) =>
    `The hidden occupations are not in this table: with them the total is ${measures}.`,
  note: (isCall: boolean) =>
    `One thing changed at a time, all else as it is. The effects do not add up. Choices of score sets on other scales are no alternatives: they are other figures${isCall ? " (--scores a,b)" : ""}.`,
  why: `Why not 20\u00a0%? ${pages}/why-not-20-percent.md`,
};

type SensitivityTexts = typeof en;

const nb: SensitivityTexts = {
  heading: "Hva hvert valg gjør med totalen",
  choice: "valg",
  least: "minste A",
  greatest: "største A",
  change: "endring, pp",
  changeScore: "endring",
  highChange: "B, pp",
  kind: {
    mapping: "koblingsmetode",
    scores: "skåresett",
    threshold: "grense for B",
    bridge: "bro",
    fallback: "utfylling",
  },
  occupation: (code, title, fromGroup) => `${code} ${title}${fromGroup ? " *" : ""}`,
  override: (code, title) => `overstyring av ${code} ${title}`,
  to: { on: "på", off: "av", spread: "ende av spennet" },
  asItIs: "som nå",
  more: (count, isCall) =>
    `${count} yrker som flytter A mindre, er utelatt${isCall ? "; --format json har alle" : ""}.`,
  fromGroup: "* Bare ett kildeyrke, og det er ingen sikkerhet: kildene til 3-siffergruppen er prøvd.",
  headingShown: (measures) => `Hva hvert valg gjør med yrkene som vises: ${measures}`,
  withoutHidden: (measures) =>
    `Yrkene som er skjult, er ikke med i denne tabellen: Med dem er totalen ${measures}.`,
  note: (isCall) =>
    `Én ting endret om gangen, alt annet som det er. Virkningene kan ikke legges sammen. Skåresett på andre skalaer er ikke alternativer, men andre tall${isCall ? " (--scores a,b)" : ""}.`,
  why: `Hvorfor ikke 20\u00a0%? ${pages}/hvorfor-ikke-20-prosent.md`,
};

const nn: SensitivityTexts = {
  heading: "Kva kvart val gjer med totalen",
  choice: "val",
  least: "minste A",
  greatest: "største A",
  change: "endring, pp",
  changeScore: "endring",
  highChange: "B, pp",
  kind: {
    mapping: "koplingsmetode",
    scores: "skåresett",
    threshold: "grense for B",
    bridge: "bru",
    fallback: "utfylling",
  },
  occupation: (code, title, fromGroup) => `${code} ${title}${fromGroup ? " *" : ""}`,
  override: (code, title) => `overstyring av ${code} ${title}`,
  to: { on: "på", off: "av", spread: "ende av spennet" },
  asItIs: "som no",
  more: (count, isCall) =>
    `${count} yrke som flyttar A mindre, er utelatne${isCall ? "; --format json har alle" : ""}.`,
  fromGroup: "* Berre eitt kjeldeyrke, og det er inga visse: kjeldene til 3-siffergruppa er prøvde.",
  headingShown: (measures) => `Kva kvart val gjer med yrka som er viste: ${measures}`,
  withoutHidden: (measures) =>
    `Yrka som er skjulte, er ikkje med i denne tabellen: Med dei er totalen ${measures}.`,
  note: (isCall) =>
    `Éin ting endra om gongen, alt anna som det er. Verknadene kan ikkje leggjast saman. Skåresett på andre skalaer er ikkje alternativ, men andre tal${isCall ? " (--scores a,b)" : ""}.`,
  why: `Kvifor ikkje 20\u00a0%? (på bokmål) ${pages}/hvorfor-ikke-20-prosent.md`,
};

const catalogues: Readonly<Record<Language, SensitivityTexts>> = { nb, nn, en };

/** Words for what each choice does to a total. */
export function sensitivityTexts(language: Language): SensitivityTexts {
  return catalogues[language];
}
