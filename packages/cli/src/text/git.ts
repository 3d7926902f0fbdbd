import type { Language } from "@kommuneradar/core";
import type { GitRefusal } from "../git/repository.js";

const en = {
  refused: (refusal: GitRefusal): string => {
    if (refusal.reason === "no-git") return "Git was not found on this machine; compare files instead.";
    if (refusal.reason === "no-repository") return "This folder is in no Git repository.";
    const shallow = refusal.shallow
      ? " The clone is shallow: fetch the history first (git fetch --unshallow, or fetch-depth: 0)."
      : "";
    return `${refusal.revision}: there is no such revision.${shallow}`;
  },
  absent: "There was no such file then; every technology counts as added or removed.",
  notARadar: "This is not a radar.",
  shallowHistory:
    "The clone is shallow, and earlier editions are not in it: fetch them first (git fetch --unshallow, or fetch-depth: 0).",
  missingVersion: "Git does not have this version; it is left out.",
};

export type GitTexts = typeof en;

const nb: GitTexts = {
  refused: (refusal) => {
    if (refusal.reason === "no-git") return "Fant ikke Git på denne maskinen; sammenlign filer i stedet.";
    if (refusal.reason === "no-repository") return "Denne mappen ligger ikke i et Git-lager.";
    const shallow = refusal.shallow
      ? " Klonen er grunn: hent historikken først (git fetch --unshallow, eller fetch-depth: 0)."
      : "";
    return `${refusal.revision}: revisjonen finnes ikke.${shallow}`;
  },
  absent: "Filen fantes ikke da; alle teknologier regnes som nye eller fjernet.",
  notARadar: "Dette er ingen radar.",
  shallowHistory:
    "Klonen er grunn, og tidligere utgaver er ikke med: hent dem først (git fetch --unshallow, eller fetch-depth: 0).",
  missingVersion: "Git har ikke denne versjonen; den er utelatt.",
};

const nn: GitTexts = {
  refused: (refusal) => {
    if (refusal.reason === "no-git") return "Fann ikkje Git på denne maskina; samanlikn filer i staden.";
    if (refusal.reason === "no-repository") return "Denne mappa ligg ikkje i eit Git-lager.";
    const shallow = refusal.shallow
      ? " Klonen er grunn: hent historikken først (git fetch --unshallow, eller fetch-depth: 0)."
      : "";
    return `${refusal.revision}: revisjonen finst ikkje.${shallow}`;
  },
  absent: "Fila fanst ikkje då; alle teknologiar blir rekna som nye eller fjerna.",
  notARadar: "Dette er ingen radar.",
  shallowHistory:
    "Klonen er grunn, og tidlegare utgåver er ikkje med: hent dei først (git fetch --unshallow, eller fetch-depth: 0).",
  missingVersion: "Git har ikkje denne versjonen; han er utelaten.",
};

const catalogues: Readonly<Record<Language, GitTexts>> = { nb, nn, en };

/** Words for what Git has, and has not. */
export function gitTexts(language: Language): GitTexts {
  return catalogues[language];
}
