import type { Language } from "@kommuneradar/core";

const en = {
  badBase: (address: string) =>
    `--base-url ${address}: expected a whole address, as https://radar.example.no/`,
  noSharePicture: (reason: string) => `The page has no picture for where it is shared. ${reason}`,
};

type SiteTexts = typeof en;

const nb: SiteTexts = {
  badBase: (address) => `--base-url ${address}: ventet en hel adresse, som https://radar.example.no/`,
  noSharePicture: (reason) => `Siden har ikke noe bilde til der den deles. ${reason}`,
};

const nn: SiteTexts = {
  badBase: (address) => `--base-url ${address}: venta ei heil adresse, som https://radar.example.no/`,
  noSharePicture: (reason) => `Sida har ikkje noko bilete til der ho blir delt. ${reason}`,
};

const catalogues: Readonly<Record<Language, SiteTexts>> = { nb, nn, en };

export function siteTexts(language: Language): SiteTexts {
  return catalogues[language];
}
