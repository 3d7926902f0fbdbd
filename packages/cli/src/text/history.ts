import type { Language } from "@kommuneradar/core";

const en = {
  technology: "Technology",
  title: (radar: string) => `${radar}: history`,
  legend: "▲ moved in  ▼ moved out  ● new",
  source: (radar: string, technologies: number, first: string, last: string) =>
    `${radar} · ${technologies} technologies · editions from ${first} to ${last}`,
  sinceOfFiles: (since: string) =>
    `--since with edition files takes one of them or a day, such as 2026-01-31, not “${since}”.`,
  none: "There is no edition to show.",
};

type HistoryTexts = typeof en;

const nb: HistoryTexts = {
  technology: "Teknologi",
  title: (radar) => `${radar}: historikk`,
  legend: "▲ flyttet innover  ▼ flyttet utover  ● ny",
  source: (radar, technologies, first, last) =>
    `${radar} · ${technologies} teknologier · utgaver fra ${first} til ${last}`,
  sinceOfFiles: (since) =>
    `--since tar en av utgavefilene eller en dag, for eksempel 2026-01-31, ikke «${since}».`,
  none: "Det er ingen utgave å vise.",
};

const nn: HistoryTexts = {
  technology: "Teknologi",
  title: (radar) => `${radar}: historikk`,
  legend: "▲ flytta innover  ▼ flytta utover  ● ny",
  source: (radar, technologies, first, last) =>
    `${radar} · ${technologies} teknologiar · utgåver frå ${first} til ${last}`,
  sinceOfFiles: (since) =>
    `--since tek ei av utgåvefilene eller ein dag, til dømes 2026-01-31, ikkje «${since}».`,
  none: "Det er inga utgåve å vise.",
};

const catalogues: Readonly<Record<Language, HistoryTexts>> = { nb, nn, en };

export function historyTexts(language: Language): HistoryTexts {
  return catalogues[language];
}
