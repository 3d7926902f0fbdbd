import type { Language } from "@kommuneradar/core";

const en = {
  installed:
    "Git in this repository now shows radars, estimates, projects and plans value by value, and merges them by id and key. Undo: kommuneradar git uninstall",
  uninstalled: "Git in this repository is as before.",
  gone: "kommuneradar did not run here, so Git goes by lines. Run kommuneradar git install again.",
};

type GitSetupTexts = typeof en;

const nb: GitSetupTexts = {
  installed:
    "Git viser nå radarer, estimater, prosjekter og planer verdi for verdi i dette lageret, og fletter dem etter id og nøkkel. Angre: kommuneradar git uninstall",
  uninstalled: "Git i dette lageret er som før.",
  gone: "Fikk ikke kjørt kommuneradar, så Git går etter linjer. Kjør kommuneradar git install på nytt.",
};

const nn: GitSetupTexts = {
  installed:
    "Git viser no radarar, estimat, prosjekt og planar verdi for verdi i dette lageret, og flettar dei etter id og nøkkel. Angre: kommuneradar git uninstall",
  uninstalled: "Git i dette lageret er som før.",
  gone: "Fekk ikkje køyrt kommuneradar, så Git går etter linjer. Køyr kommuneradar git install på nytt.",
};

const catalogues: Readonly<Record<Language, GitSetupTexts>> = { nb, nn, en };

export function gitSetupTexts(language: Language): GitSetupTexts {
  return catalogues[language];
}
