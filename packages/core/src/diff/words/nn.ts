import type { DiffWords } from "./words.js";

export const nn: DiffWords = {
  kinds: {
    movedIn: "Flytta innover",
    movedOut: "Flytta utover",
    placed: "Fekk tilråding",
    unplaced: "Mista tilrådinga",
    added: "Nye",
    removed: "Fjerna",
    renamed: "Ny id",
    proposed: "Kanskje ny id",
    retired: "Teke av ringane",
    revived: "Tilbake på ringane",
    recategorised: "Annan kategori",
    reassessed: "Vurdert på nytt",
    edited: "Endra",
    textOnly: "Berre tekst",
    radar: "Sjølve radaren",
  },
  moved: (rings, inward, from, to) =>
    `flytta ${rings} ${rings === 1 ? "ring" : "ringar"} ${inward ? "innover" : "utover"}, frå ${from} til ${to}`,
  because: (reasons) => ` fordi ${reasons}`,
  input: (input, from, to) =>
    from === undefined
      ? `${input} er vurdert til ${to}`
      : to === undefined
        ? `${input} ikkje lenger er vurdert (var ${from})`
        : `${input} gjekk frå ${from} til ${to}`,
  departs: "tilrådinga er sett mot regelen",
  placed: (ring) => `står no i ${ring}, før utan tilråding`,
  unplaced: (ring) => `står ikkje lenger i ${ring}, no utan tilråding`,
  added: (ring, category) => `ny ${ring === undefined ? "utan tilråding" : `i ${ring}`}, ${category}`,
  removed: (ring, category) => `stod ${ring === undefined ? "utan tilråding" : `i ${ring}`}, ${category}`,
  renamed: (from) => `hadde id-en ${from}`,
  proposed: (from) => `liknar ${from}, som er fjerna; er det den same, skriv aliases: [${from}]`,
  status: (from, to) => `frå ${from} til ${to}`,
  recategorised: (from, to) => `frå ${from} til ${to}`,
  reassessed: (what, by, date) =>
    [what || "med same resultat", by && `av ${by}`, date].filter(Boolean).join(", "),
  committed: (by, date) => `lagd inn i Git av ${by}, ${date}`,
  edited: (fields) => fields,
  fields: {
    title: "tittel",
    short: "kortnamn",
    aliases: "tidlegare id-ar",
    category: "kategori",
    ring: "tilråding slik ho er skriven",
    ringBecause: "grunngjeving for tilrådinga",
    summary: "samandrag",
    description: "skildring",
    assessment: "vurdering",
    areasOfUse: "bruksområde",
    status: "status",
    owner: "eigar",
    dependsOn: "avhengnader",
    relatesTo: "skylde teknologiar",
    tags: "stikkord",
    links: "lenkjer",
    edition: "utgåve",
    language: "språk",
    rule: "regel",
    rings: "tilrådingar",
    reviewEvery: "gjennomgang kvar",
    categories: "kategoriar",
  },
  theRadar: "Radaren",
  nothing: "Ingen skilnader.",
};
