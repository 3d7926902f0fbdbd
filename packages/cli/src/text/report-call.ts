import type { Language } from "@kommuneradar/core";

const en = {
  notTaken: (file: string) => `${file} is neither a radar, an estimate, a plan nor a projects file.`,
  oneRadar: "Name one radar: a report is of one.",
  oneEstimate: "Name one estimate file, or workforce files that add up: a report is of one estimate.",
  nothingToTell: "Name a radar, an estimate, a plan or projects: there is nothing to report of.",
  onePageTemplate: "--one-page has a form of its own: it takes no --template.",
  folderNeedsFormat: "Name a file whose ending says the format, or a folder with --format.",
  formatTwice: (file: string, format: string) =>
    `${file} says one format and --format ${format} another: leave one out.`,
  folderHasTemplate: "--template makes one document: name a file with -o, not a folder.",
  hasErrors: "There are errors; nothing was written.",
};

type ReportCallTexts = typeof en;

const nb: ReportCallTexts = {
  notTaken: (file) => `${file} er verken en radar, et estimat, en plan eller en prosjektfil.`,
  oneRadar: "Oppgi én radar: en rapport gjelder én.",
  oneEstimate:
    "Oppgi én estimatfil, eller arbeidsstyrkefiler som legges sammen: en rapport gjelder ett estimat.",
  nothingToTell: "Oppgi en radar, et estimat, en plan eller prosjekter: det er ingenting å skrive om.",
  onePageTemplate: "--one-page har sin egen form og tar ingen --template.",
  folderNeedsFormat: "Oppgi en fil der endelsen sier formatet, eller en mappe med --format.",
  formatTwice: (file, format) => `${file} sier ett format og --format ${format} et annet: utelat det ene.`,
  folderHasTemplate: "--template gir ett dokument: oppgi en fil med -o, ikke en mappe.",
  hasErrors: "Det er feil; ingenting ble skrevet.",
};

const nn: ReportCallTexts = {
  notTaken: (file) => `${file} er verken ein radar, eit estimat, ein plan eller ei prosjektfil.`,
  oneRadar: "Oppgje éin radar: ein rapport gjeld éin.",
  oneEstimate:
    "Oppgje éi estimatfil, eller arbeidsstyrkefiler som blir lagde saman: ein rapport gjeld eitt estimat.",
  nothingToTell: "Oppgje ein radar, eit estimat, ein plan eller prosjekt: det er ingenting å skrive om.",
  onePageTemplate: "--one-page har si eiga form og tek ingen --template.",
  folderNeedsFormat: "Oppgje ei fil der endinga seier formatet, eller ei mappe med --format.",
  formatTwice: (file, format) => `${file} seier eitt format og --format ${format} eit anna: utelat det eine.`,
  folderHasTemplate: "--template gir eitt dokument: oppgje ei fil med -o, ikkje ei mappe.",
  hasErrors: "Det er feil; ingenting vart skrive.",
};

const catalogues: Readonly<Record<Language, ReportCallTexts>> = { nb, nn, en };

/** What is said of a call of `report`; what stands in reports has words of its own. */
export function reportCallTexts(language: Language): ReportCallTexts {
  return catalogues[language];
}
