import type { Language } from "@kommuneradar/core";

const en = {
  technology: "Technology",
  title: (radar: string) => `${radar}: history`,
  legend: "▲ moved in  ▼ moved out  ● new",
  none: "There is no edition to show.",
};

type HistoryTexts = typeof en;

const nb: HistoryTexts = {
  technology: "Teknologi",
  title: (radar) => `${radar}: historikk`,
  legend: "▲ flyttet innover  ▼ flyttet utover  ● ny",
  none: "Det er ingen utgave å vise.",
};

const nn: HistoryTexts = {
  technology: "Teknologi",
  title: (radar) => `${radar}: historikk`,
  legend: "▲ flytta innover  ▼ flytta utover  ● ny",
  none: "Det er inga utgåve å vise.",
};

const catalogues: Readonly<Record<Language, HistoryTexts>> = { nb, nn, en };

export function historyTexts(language: Language): HistoryTexts {
  return catalogues[language];
}
