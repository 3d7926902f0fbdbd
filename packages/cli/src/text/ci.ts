import type { Language } from "@kommuneradar/core";

const en = {
  heading: "What this change does to radars, estimates, projects and plans",
  nothing: "No radar, estimate, projects file or plan is changed.",
  noFindings: (files: number) => `Check: ${files} ${files === 1 ? "file" : "files"}, nothing found.`,
  found: (errors: number, warnings: number) =>
    `Check: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, each at its line.`,
  against: (commit: string) => `Held against ${commit}.`,
  isNew: "New.",
  isGone: "Taken away.",
  wasCalled: (path: string) => `Was ${path}.`,
  pictures: (address: string | undefined) =>
    address === undefined
      ? "Pictures before and after are among the artifacts of the job."
      : `Pictures before and after are among the [artifacts of the job](${address}).`,
  shortened: "The whole list is in review.md, among the artifacts of the job.",
  noBase: "Nothing says what the change is to be held against: give --base REV, or run it in a pull request.",
  outside: (path: string) => `${path}: this is not in the repository.`,
  noPath: (path: string) => `${path}: there is no such file or folder, and there was none.`,
  commented: (address: string) => `Comment: ${address}`,
  notCommented: (why: string) => `There is no comment on the pull request (${why}).`,
  needsLeave: {
    github: "A pull request from a fork may not write; elsewhere the job needs “pull-requests: write”.",
    gitlab:
      "It takes an access token of the project, with the role Reporter and the scope “api”, in the variable KOMMUNERADAR_TOKEN.",
    azure:
      "It takes SYSTEM_ACCESSTOKEN: $(System.AccessToken) in the pipeline, and the build service leave to contribute to pull requests.",
  },
  notSet: (name: string) => `${name} is not set`,
  inSummary: "The review is in the summary of the job.",
  wrote: (files: number, folder: string) => `Wrote ${files} ${files === 1 ? "file" : "files"} to ${folder}`,
};

export type CiTexts = typeof en;

const nb: CiTexts = {
  heading: "Hva endringen gjør med radarer, estimater, prosjekter og planer",
  nothing: "Ingen radar, prosjektfil eller plan og ikke noe estimat er endret.",
  noFindings: (files) => `Kontroll: ${files} ${files === 1 ? "fil" : "filer"}, ingenting å melde.`,
  found: (errors, warnings) =>
    `Kontroll: ${errors} feil, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}, hver ved sin linje.`,
  against: (commit) => `Sammenlignet med ${commit}.`,
  isNew: "Ny.",
  isGone: "Fjernet.",
  wasCalled: (path) => `Het ${path}.`,
  pictures: (address) =>
    address === undefined
      ? "Bilder før og etter ligger blant artefaktene fra jobben."
      : `Bilder før og etter ligger blant [artefaktene fra jobben](${address}).`,
  shortened: "Hele listen står i review.md, blant artefaktene fra jobben.",
  noBase:
    "Ingenting sier hva endringen skal sammenlignes med: oppgi --base REV, eller kjør dette i en pull request.",
  outside: (path) => `${path}: dette ligger ikke i Git-lageret.`,
  noPath: (path) => `${path}: det finnes ingen slik fil eller mappe, og den fantes heller ikke før.`,
  commented: (address) => `Kommentar: ${address}`,
  notCommented: (why) => `Det ble ingen kommentar (${why}).`,
  needsLeave: {
    github: "En pull request fra en fork får ikke skrive; ellers trenger jobben «pull-requests: write».",
    gitlab:
      "Det trengs et tilgangstoken for prosjektet, med rollen Reporter og omfanget «api», i variabelen KOMMUNERADAR_TOKEN.",
    azure:
      "Det trengs SYSTEM_ACCESSTOKEN: $(System.AccessToken) i pipelinen, og at byggetjenesten får bidra til pull requests.",
  },
  notSet: (name) => `${name} er ikke satt`,
  inSummary: "Gjennomgangen står i oppsummeringen av jobben.",
  wrote: (files, folder) => `Skrev ${files} ${files === 1 ? "fil" : "filer"} til ${folder}`,
};

const nn: CiTexts = {
  heading: "Kva endringa gjer med radarar, estimat, prosjekt og planar",
  nothing: "Ingen radar, prosjektfil eller plan og ikkje noko estimat er endra.",
  noFindings: (files) => `Kontroll: ${files} ${files === 1 ? "fil" : "filer"}, ingenting å melde.`,
  found: (errors, warnings) =>
    `Kontroll: ${errors} feil, ${warnings} ${warnings === 1 ? "åtvaring" : "åtvaringar"}, kvar ved si linje.`,
  against: (commit) => `Samanlikna med ${commit}.`,
  isNew: "Ny.",
  isGone: "Fjerna.",
  wasCalled: (path) => `Heitte ${path}.`,
  pictures: (address) =>
    address === undefined
      ? "Bilete før og etter ligg blant artefaktane frå jobben."
      : `Bilete før og etter ligg blant [artefaktane frå jobben](${address}).`,
  shortened: "Heile lista står i review.md, blant artefaktane frå jobben.",
  noBase:
    "Ingenting seier kva endringa skal samanliknast med: oppgi --base REV, eller køyr dette i ein pull request.",
  outside: (path) => `${path}: dette ligg ikkje i Git-lageret.`,
  noPath: (path) => `${path}: det finst inga slik fil eller mappe, og ho fanst heller ikkje før.`,
  commented: (address) => `Kommentar: ${address}`,
  notCommented: (why) => `Det blei ingen kommentar (${why}).`,
  needsLeave: {
    github: "Ein pull request frå ein fork får ikkje skrive; elles treng jobben «pull-requests: write».",
    gitlab:
      "Det trengst eit tilgangstoken for prosjektet, med rolla Reporter og omfanget «api», i variabelen KOMMUNERADAR_TOKEN.",
    azure:
      "Det trengst SYSTEM_ACCESSTOKEN: $(System.AccessToken) i pipelinen, og at byggjetenesta får bidra til pull requests.",
  },
  notSet: (name) => `${name} er ikkje sett`,
  inSummary: "Gjennomgangen står i oppsummeringa av jobben.",
  wrote: (files, folder) => `Skreiv ${files} ${files === 1 ? "fil" : "filer"} til ${folder}`,
};

const catalogues: Readonly<Record<Language, CiTexts>> = { nb, nn, en };

/** Words for a review in a job. */
export function ciTexts(language: Language): CiTexts {
  return catalogues[language];
}
