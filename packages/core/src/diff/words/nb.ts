import type { DiffWords } from "./words.js";

export const nb: DiffWords = {
  kinds: {
    movedIn: "Flyttet innover",
    movedOut: "Flyttet utover",
    placed: "Fikk anbefaling",
    unplaced: "Mistet anbefalingen",
    added: "Nye",
    removed: "Fjernet",
    renamed: "Ny id",
    proposed: "Kanskje ny id",
    retired: "Tatt av ringene",
    revived: "Tilbake på ringene",
    recategorised: "Annen kategori",
    reassessed: "Vurdert på nytt",
    edited: "Endret",
    textOnly: "Bare tekst",
    radar: "Selve radaren",
  },
  moved: (rings, inward, from, to) =>
    `flyttet ${rings} ${rings === 1 ? "ring" : "ringer"} ${inward ? "innover" : "utover"}, fra ${from} til ${to}`,
  because: (reasons) => ` fordi ${reasons}`,
  input: (input, from, to) =>
    from === undefined
      ? `${input} er vurdert til ${to}`
      : to === undefined
        ? `${input} ikke lenger er vurdert (var ${from})`
        : `${input} gikk fra ${from} til ${to}`,
  departs: "anbefalingen er satt mot regelen",
  placed: (ring) => `står nå i ${ring}, før uten anbefaling`,
  unplaced: (ring) => `står ikke lenger i ${ring}, nå uten anbefaling`,
  added: (ring, category) => `ny ${ring === undefined ? "uten anbefaling" : `i ${ring}`}, ${category}`,
  removed: (ring, category) => `sto ${ring === undefined ? "uten anbefaling" : `i ${ring}`}, ${category}`,
  renamed: (from) => `hadde id-en ${from}`,
  proposed: (from) => `ligner ${from}, som er fjernet; er det den samme, skriv aliases: [${from}]`,
  status: (from, to) => `fra ${from} til ${to}`,
  recategorised: (from, to) => `fra ${from} til ${to}`,
  reassessed: (what, by, date) =>
    [what || "med samme resultat", by && `av ${by}`, date].filter(Boolean).join(", "),
  committed: (by, date) => `lagt inn i Git av ${by}, ${date}`,
  edited: (fields) => fields,
  fields: {
    title: "tittel",
    short: "kortnavn",
    aliases: "tidligere id-er",
    category: "kategori",
    ring: "anbefaling slik den er skrevet",
    ringBecause: "begrunnelse for anbefalingen",
    summary: "sammendrag",
    description: "beskrivelse",
    assessment: "vurdering",
    areasOfUse: "anvendelsesområder",
    status: "status",
    owner: "eier",
    dependsOn: "avhengigheter",
    relatesTo: "beslektede teknologier",
    tags: "stikkord",
    links: "lenker",
    edition: "utgave",
    language: "språk",
    rule: "regel",
    rings: "anbefalinger",
    reviewEvery: "gjennomgang hver",
    categories: "kategorier",
  },
  theRadar: "Radaren",
  nothing: "Ingen forskjeller.",
};
