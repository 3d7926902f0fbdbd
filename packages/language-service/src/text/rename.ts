import type { Language } from "@kommuneradar/core";
import { en as quoteEn, nb as quoteNb } from "../wording.js";

/** Why something cannot be renamed, in one language. */
interface RenameWords {
  readonly nothing: string;
  readonly sector: (name: string) => string;
  readonly defaultRing: (ring: string) => string;
  readonly ringOfRule: (ring: string, rule: string) => string;
  readonly notDefined: (name: string) => string;
  readonly inSeveralRadars: (name: string) => string;
  readonly earlierId: (name: string, id: string) => string;
  readonly otherwiseWritten: (name: string, line: number) => string;
  readonly invalidId: (name: string) => string;
  readonly inUse: (name: string) => string;
  readonly inUseAsAlias: (name: string, id: string) => string;
  readonly aliasesNoList: string;
}

const en: RenameWords = {
  nothing:
    "Nothing here can be renamed. Put the cursor on the id of a technology, a ring, a category, a work process or an entry of projects or a plan.",
  sector: (name) =>
    `${quoteEn.quote(name)} is one of the sectors, whose ids are the same in every municipality. Choose another sector instead.`,
  defaultRing: (ring) =>
    `${quoteEn.quote(ring)} is one of the default rings, whose ids are fixed. Rings under “rings” can be renamed.`,
  ringOfRule: (ring, rule) =>
    `The rule ${quoteEn.quote(rule)} needs a ring with the id ${quoteEn.quote(ring)}. Change its title instead.`,
  notDefined: (name) => `${quoteEn.quote(name)} is defined nowhere, so there is nothing to rename.`,
  inSeveralRadars: (name) =>
    `Several radars have ${quoteEn.quote(name)}, and this file names none of them under “radar”. Rename it in the radar.`,
  earlierId: (name, id) =>
    `${quoteEn.quote(name)} is an earlier id of ${quoteEn.quote(id)}. Rename ${quoteEn.quote(id)} where it is defined.`,
  otherwiseWritten: (name, line) =>
    `On line ${line}, ${quoteEn.quote(name)} is written in a roundabout way (a YAML alias or an escape). Write it out first.`,
  invalidId: (name) =>
    `${quoteEn.quote(name)} is no valid id. Use lower-case letters, digits and single hyphens, such as “machine-learning”.`,
  inUse: (name) => `${quoteEn.quote(name)} is in use already.`,
  inUseAsAlias: (name, id) => `${quoteEn.quote(name)} is an earlier id of ${quoteEn.quote(id)} already.`,
  aliasesNoList: "“aliases” is no list here, so the old id cannot be kept in it. Make it a list first.",
};

const nb: RenameWords = {
  nothing:
    "Her er det ingenting å gi nytt navn. Sett markøren på id-en til en teknologi, en anbefaling (ring), en kategori, en arbeidsprosess eller en oppføring i prosjekter eller en plan.",
  sector: (name) =>
    `${quoteNb.quote(name)} er en av sektorene, og de har samme id i alle kommuner. Velg en annen sektor i stedet.`,
  defaultRing: (ring) =>
    `${quoteNb.quote(ring)} er en av standardanbefalingene, og de har faste id-er. Anbefalinger under «rings» kan få nytt navn.`,
  ringOfRule: (ring, rule) =>
    `Regelen ${quoteNb.quote(rule)} trenger en anbefaling med id-en ${quoteNb.quote(ring)}. Endre tittelen i stedet.`,
  notDefined: (name) =>
    `${quoteNb.quote(name)} er ikke definert noe sted, så det er ingenting å gi nytt navn.`,
  inSeveralRadars: (name) =>
    `Flere radarer har ${quoteNb.quote(name)}, og filen viser ikke til noen av dem i «radar». Gi den nytt navn i radaren.`,
  earlierId: (name, id) =>
    `${quoteNb.quote(name)} er en tidligere id for ${quoteNb.quote(id)}. Gi ${quoteNb.quote(id)} nytt navn der den er definert.`,
  otherwiseWritten: (name, line) =>
    `På linje ${line} er ${quoteNb.quote(name)} skrevet på en omvei (et YAML-alias eller en escape-sekvens). Skriv den rett ut først.`,
  invalidId: (name) =>
    `${quoteNb.quote(name)} er ingen gyldig id. Bruk små bokstaver, sifre og enkle bindestreker, for eksempel «maskinlæring».`,
  inUse: (name) => `${quoteNb.quote(name)} er allerede i bruk.`,
  inUseAsAlias: (name, id) => `${quoteNb.quote(name)} er allerede en tidligere id for ${quoteNb.quote(id)}.`,
  aliasesNoList:
    "«aliases» er ingen liste her, så den gamle id-en kan ikke tas vare på. Gjør den til en liste først.",
};

const nn: RenameWords = {
  nothing:
    "Her er det ingenting å gje nytt namn. Set markøren på id-en til ein teknologi, ei tilråding (ring), ein kategori, ein arbeidsprosess eller ei oppføring i prosjekt eller ein plan.",
  sector: (name) =>
    `${quoteNb.quote(name)} er ein av sektorane, og dei har same id i alle kommunar. Vel ein annan sektor i staden.`,
  defaultRing: (ring) =>
    `${quoteNb.quote(ring)} er ei av standardtilrådingane, og dei har faste id-ar. Tilrådingar under «rings» kan få nytt namn.`,
  ringOfRule: (ring, rule) =>
    `Regelen ${quoteNb.quote(rule)} treng ei tilråding med id-en ${quoteNb.quote(ring)}. Endre tittelen i staden.`,
  notDefined: (name) =>
    `${quoteNb.quote(name)} er ikkje definert nokon stad, så det er ingenting å gje nytt namn.`,
  inSeveralRadars: (name) =>
    `Fleire radarar har ${quoteNb.quote(name)}, og fila viser ikkje til nokon av dei i «radar». Gje han nytt namn i radaren.`,
  earlierId: (name, id) =>
    `${quoteNb.quote(name)} er ein tidlegare id for ${quoteNb.quote(id)}. Gje ${quoteNb.quote(id)} nytt namn der han er definert.`,
  otherwiseWritten: (name, line) =>
    `På linje ${line} er ${quoteNb.quote(name)} skriven på ein omveg (eit YAML-alias eller ein escape-sekvens). Skriv han rett ut først.`,
  invalidId: (name) =>
    `${quoteNb.quote(name)} er ingen gyldig id. Bruk små bokstavar, siffer og enkle bindestrekar, til dømes «maskinlæring».`,
  inUse: (name) => `${quoteNb.quote(name)} er alt i bruk.`,
  inUseAsAlias: (name, id) => `${quoteNb.quote(name)} er alt ein tidlegare id for ${quoteNb.quote(id)}.`,
  aliasesNoList:
    "«aliases» er inga liste her, så den gamle id-en kan ikkje takast vare på. Gjer ho til ei liste først.",
};

const catalogues: Readonly<Record<Language, RenameWords>> = { nb, nn, en };

export function renameWords(language: Language): RenameWords {
  return catalogues[language];
}

const incomplete: Readonly<Record<Language, string>> = {
  en: "Not every file here could be looked at: one left out may still hold the old id. See the log.",
  nb: "Ikke alle filer her kunne leses: en som er utelatt, kan fortsatt ha den gamle id-en. Se loggen.",
  nn: "Ikkje alle filer her kunne lesast: ei som er utelaten, kan framleis ha den gamle id-en. Sjå loggen.",
};

/** What is said beside a renaming where some files were too many or too large to be looked at. */
export function renameIncompleteText(language: Language): string {
  return incomplete[language];
}
