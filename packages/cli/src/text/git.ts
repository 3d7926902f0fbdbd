import type { Language } from "@kommuneradar/core";
import type { GitRefusal } from "../git/repository.js";

const en = {
  refused: (refusal: GitRefusal): string => {
    if (refusal.reason === "no-git") return "Git was not found on this machine; compare files instead.";
    if (refusal.reason === "foreign-owner") {
      return `Git does not trust this folder, since it belongs to another user. To trust it: git config --global --add safe.directory "${refusal.folder}"`;
    }
    if (refusal.reason === "no-repository") return "This folder is in no Git repository.";
    if (refusal.reason === "no-day") return `${refusal.day}: there is no such day.`;
    if (refusal.reason === "no-edition") {
      return `${refusal.file}: there is no edition before it. Neither a radar beside it or in editions/ nor a version of it in Git states an edition date.`;
    }
    const shallow = refusal.shallow
      ? " The clone is shallow: fetch the history first (git fetch --unshallow, or fetch-depth: 0)."
      : "";
    if (refusal.reason === "no-commit-by")
      return `${refusal.day}: there is no commit of that day or before.${shallow}`;
    return `${refusal.revision}: there is no such revision.${shallow}`;
  },
  absentEstimate: "There was no such file then; there are no figures on that side.",
  absentLinked: "There was no such file then; everything in it counts as added or removed.",
  notAnEstimate: "This is not an estimate.",
  absent: "There was no such file then; every technology counts as added or removed.",
  beginsLater: (since: string) => `There was no such file at ${since}; its history begins later.`,
  notARadar: "This is not a radar.",
  shallowHistory:
    "The clone is shallow, and earlier editions are not in it: fetch them first (git fetch --unshallow, or fetch-depth: 0).",
  missingVersion: "Git does not have this version; it is left out.",
};

export type GitTexts = typeof en;

const nb: GitTexts = {
  refused: (refusal) => {
    if (refusal.reason === "no-git") return "Fant ikke Git på denne maskinen; sammenlign filer i stedet.";
    if (refusal.reason === "foreign-owner") {
      return `Git stoler ikke på denne mappen, siden den tilhører en annen bruker. For å stole på den: git config --global --add safe.directory "${refusal.folder}"`;
    }
    if (refusal.reason === "no-repository") return "Denne mappen ligger ikke i et Git-lager.";
    if (refusal.reason === "no-day") return `${refusal.day}: det finnes ingen slik dag.`;
    if (refusal.reason === "no-edition") {
      return `${refusal.file}: det finnes ingen tidligere utgave. Verken en radar ved siden av eller i editions/, eller en versjon av filen i Git, oppgir en utgavedato.`;
    }
    const shallow = refusal.shallow
      ? " Klonen er grunn: hent historikken først (git fetch --unshallow, eller fetch-depth: 0)."
      : "";
    if (refusal.reason === "no-commit-by")
      return `${refusal.day}: ingen innsjekking er fra den dagen eller tidligere.${shallow}`;
    return `${refusal.revision}: revisjonen finnes ikke.${shallow}`;
  },
  absentEstimate: "Filen fantes ikke da; det er ingen tall på den siden.",
  absentLinked: "Filen fantes ikke da; alt i den regnes som nytt eller fjernet.",
  notAnEstimate: "Dette er ikke et estimat.",
  absent: "Filen fantes ikke da; alle teknologier regnes som nye eller fjernet.",
  beginsLater: (since) => `Filen fantes ikke ved ${since}; historikken begynner senere.`,
  notARadar: "Dette er ingen radar.",
  shallowHistory:
    "Klonen er grunn, og tidligere utgaver er ikke med: hent dem først (git fetch --unshallow, eller fetch-depth: 0).",
  missingVersion: "Git har ikke denne versjonen; den er utelatt.",
};

const nn: GitTexts = {
  refused: (refusal) => {
    if (refusal.reason === "no-git") return "Fann ikkje Git på denne maskina; samanlikn filer i staden.";
    if (refusal.reason === "foreign-owner") {
      return `Git stoler ikkje på denne mappa, sidan ho høyrer til ein annan brukar. For å stole på ho: git config --global --add safe.directory "${refusal.folder}"`;
    }
    if (refusal.reason === "no-repository") return "Denne mappa ligg ikkje i eit Git-lager.";
    if (refusal.reason === "no-day") return `${refusal.day}: det finst ingen slik dag.`;
    if (refusal.reason === "no-edition") {
      return `${refusal.file}: det finst inga tidlegare utgåve. Verken ein radar ved sida av eller i editions/, eller ein versjon av fila i Git, oppgir ein utgåvedato.`;
    }
    const shallow = refusal.shallow
      ? " Klonen er grunn: hent historikken først (git fetch --unshallow, eller fetch-depth: 0)."
      : "";
    if (refusal.reason === "no-commit-by")
      return `${refusal.day}: ingen innsjekkingar er frå den dagen eller tidlegare.${shallow}`;
    return `${refusal.revision}: revisjonen finst ikkje.${shallow}`;
  },
  absentEstimate: "Fila fanst ikkje då; det er ingen tal på den sida.",
  absentLinked: "Fila fanst ikkje då; alt i ho blir rekna som nytt eller fjerna.",
  notAnEstimate: "Dette er ikkje eit estimat.",
  absent: "Fila fanst ikkje då; alle teknologiar blir rekna som nye eller fjerna.",
  beginsLater: (since) => `Fila fanst ikkje ved ${since}; historikken byrjar seinare.`,
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
