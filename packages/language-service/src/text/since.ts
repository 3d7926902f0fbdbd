import type { Language } from "@kommuneradar/core";

/** What happened to a technology since a revision or an edition, in one language. */
export interface SinceWords {
  readonly added: string;
  readonly movedIn: (ring: string) => string;
  readonly movedOut: (ring: string) => string;
  readonly placed: string;
  readonly unplaced: (ring: string) => string;
  readonly revived: string;
  readonly retired: string;
  readonly recategorised: (category: string) => string;
  /** `what`: the inputs that changed; "" where the result is the same. */
  readonly reassessed: (what: string) => string;
  readonly renamed: (id: string) => string;
  readonly edited: (fields: string) => string;
}

const en = (since: string): SinceWords => ({
  added: `new since ${since}`,
  movedIn: (ring) => `moved in from ${ring} since ${since}`,
  movedOut: (ring) => `moved out from ${ring} since ${since}`,
  placed: `got a recommendation since ${since}`,
  unplaced: (ring) => `lost its recommendation, ${ring}, since ${since}`,
  revived: `back on the rings since ${since}`,
  retired: `taken off the rings since ${since}`,
  recategorised: (category) => `moved from ${category} since ${since}`,
  reassessed: (what) => `assessed again since ${since}: ${what || "the same result"}`,
  renamed: (id) => `had the id ${id} in ${since}`,
  edited: (fields) => `changed since ${since}: ${fields}`,
});

const nb = (since: string): SinceWords => ({
  added: `ny siden ${since}`,
  movedIn: (ring) => `flyttet inn fra ${ring} siden ${since}`,
  movedOut: (ring) => `flyttet ut fra ${ring} siden ${since}`,
  placed: `fått anbefaling siden ${since}`,
  unplaced: (ring) => `mistet anbefalingen ${ring} siden ${since}`,
  revived: `tilbake på ringene siden ${since}`,
  retired: `tatt av ringene siden ${since}`,
  recategorised: (category) => `flyttet fra ${category} siden ${since}`,
  reassessed: (what) => `vurdert på nytt siden ${since}: ${what || "samme resultat"}`,
  renamed: (id) => `hadde id-en ${id} i ${since}`,
  edited: (fields) => `endret siden ${since}: ${fields}`,
});

const nn = (since: string): SinceWords => ({
  added: `ny sidan ${since}`,
  movedIn: (ring) => `flytta inn frå ${ring} sidan ${since}`,
  movedOut: (ring) => `flytta ut frå ${ring} sidan ${since}`,
  placed: `fått tilråding sidan ${since}`,
  unplaced: (ring) => `mista tilrådinga ${ring} sidan ${since}`,
  revived: `tilbake på ringane sidan ${since}`,
  retired: `teken av ringane sidan ${since}`,
  recategorised: (category) => `flytta frå ${category} sidan ${since}`,
  reassessed: (what) => `vurdert på nytt sidan ${since}: ${what || "same resultat"}`,
  renamed: (id) => `hadde id-en ${id} i ${since}`,
  edited: (fields) => `endra sidan ${since}: ${fields}`,
});

const catalogues: Readonly<Record<Language, (since: string) => SinceWords>> = { nb, nn, en };

/** @param since what it is compared with: `HEAD`, a tag, a file */
export function sinceWords(language: Language, since: string): SinceWords {
  return catalogues[language](since);
}
