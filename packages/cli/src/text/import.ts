import type { Language, RadarImportResult } from "@kommuneradar/core";

type Counts = Pick<
  RadarImportResult,
  "from" | "entriesIn" | "entriesOut" | "editions" | "categories" | "rings"
>;
const of = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const en = {
  summary: ({ from, entriesIn, entriesOut, editions, categories, rings }: Counts) =>
    `${from}: ${entriesOut} of ${of(entriesIn, "entry", "entries")}, ${of(rings, "ring", "rings")}, ${of(categories, "category", "categories")}, ${of(editions, "edition", "editions")}`,
};

type ImportTexts = typeof en;

const nb: ImportTexts = {
  summary: ({ from, entriesIn, entriesOut, editions, categories, rings }) =>
    `${from}: ${entriesOut} av ${of(entriesIn, "oppføring", "oppføringer")}, ${of(rings, "ring", "ringer")}, ${of(categories, "kategori", "kategorier")}, ${of(editions, "utgave", "utgaver")}`,
};

const nn: ImportTexts = {
  summary: ({ from, entriesIn, entriesOut, editions, categories, rings }) =>
    `${from}: ${entriesOut} av ${of(entriesIn, "oppføring", "oppføringar")}, ${of(rings, "ring", "ringar")}, ${of(categories, "kategori", "kategoriar")}, ${of(editions, "utgåve", "utgåver")}`,
};

const catalogues: Readonly<Record<Language, ImportTexts>> = { nb, nn, en };

export function importTexts(language: Language): ImportTexts {
  return catalogues[language];
}
