import type { Language } from "@kommuneradar/core";

const en = {
  badBase: (address: string) =>
    `--base-url ${address}: expected a whole address, as https://radar.example.no/`,
  noSharePicture: (reason: string) => `The page has no picture for where it is shared. ${reason}`,
  noSharePictures: (reason: string) => `The pages have no pictures for where they are shared. ${reason}`,
  municipalities: (count: number) => `${count} municipalities`,
  notThere: (path: string) => `${path} is neither a file nor a folder.`,
  badDate: (date: string) => `--date ${date}: expected a day as YYYY-MM-DD.`,
  outputIsFile: (path: string) => `${path} is a file; a site is a folder.`,
  noRadars: (paths: string) =>
    `No radar was found in ${paths}: their files are called radar.yaml or end in .radar.yaml.`,
  notBuilt: "The site was not made, and what stood there stays: mend the errors above first.",
  foreign: (path: string, count: number) =>
    `${path}${count > 1 ? ` and ${count - 1} more files are` : " is"} there already, and no site wrote ${count > 1 ? "them" : "it"}; --force replaces ${count > 1 ? "them" : "it"}.`,
  wroteSite: (folder: string, pages: number) => `Wrote ${folder}: ${pages} pages`,
};

type SiteTexts = typeof en;

const nb: SiteTexts = {
  badBase: (address) => `--base-url ${address}: ventet en hel adresse, som https://radar.example.no/`,
  noSharePicture: (reason) => `Siden har ikke noe bilde til der den deles. ${reason}`,
  noSharePictures: (reason) => `Sidene har ikke noe bilde til der de deles. ${reason}`,
  municipalities: (count) => `${count} kommuner`,
  notThere: (path) => `${path} er verken en fil eller en mappe.`,
  badDate: (date) => `--date ${date}: ventet en dag som ÅÅÅÅ-MM-DD.`,
  outputIsFile: (path) => `${path} er en fil; et nettsted er en mappe.`,
  noRadars: (paths) => `Fant ingen radar i ${paths}: Filene heter radar.yaml eller slutter på .radar.yaml.`,
  notBuilt: "Nettstedet ble ikke laget, og det som sto der, står: Rett feilene over først.",
  foreign: (path, count) =>
    `${path}${count > 1 ? ` og ${count - 1} filer til` : ""} finnes allerede, og er ikke skrevet av et nettsted; --force erstatter ${count > 1 ? "dem" : "den"}.`,
  wroteSite: (folder, pages) => `Skrev ${folder}: ${pages} sider`,
};

const nn: SiteTexts = {
  badBase: (address) => `--base-url ${address}: venta ei heil adresse, som https://radar.example.no/`,
  noSharePicture: (reason) => `Sida har ikkje noko bilete til der ho blir delt. ${reason}`,
  noSharePictures: (reason) => `Sidene har ikkje noko bilete til der dei blir delte. ${reason}`,
  municipalities: (count) => `${count} kommunar`,
  notThere: (path) => `${path} er verken ei fil eller ei mappe.`,
  badDate: (date) => `--date ${date}: venta ein dag som ÅÅÅÅ-MM-DD.`,
  outputIsFile: (path) => `${path} er ei fil; ein nettstad er ei mappe.`,
  noRadars: (paths) => `Fann ingen radar i ${paths}: Filene heiter radar.yaml eller sluttar på .radar.yaml.`,
  notBuilt: "Nettstaden blei ikkje laga, og det som stod der, står: Rett feila over først.",
  foreign: (path, count) =>
    `${path}${count > 1 ? ` og ${count - 1} filer til` : ""} finst allereie, og er ikkje skriven av ein nettstad; --force erstattar ${count > 1 ? "dei" : "ho"}.`,
  wroteSite: (folder, pages) => `Skreiv ${folder}: ${pages} sider`,
};

const catalogues: Readonly<Record<Language, SiteTexts>> = { nb, nn, en };

export function siteTexts(language: Language): SiteTexts {
  return catalogues[language];
}
