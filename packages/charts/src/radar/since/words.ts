import { formatNumber, type Language } from "@kommuneradar/core";

interface SinceWords {
  /** Heading of the changes. */
  readonly heading: (label: string) => string;
  readonly count: (changes: number) => string;
  readonly nothing: string;
  readonly legendGhost: string;
  readonly legendGone: string;
  /** Of the controls. */
  readonly compare: string;
  readonly comparedWith: (label: string) => string;
  readonly stop: string;
  readonly timeline: string;
  readonly closeTimeline: string;
  readonly edition: string;
  readonly earlier: string;
  readonly later: string;
  readonly place: (at: number, of: number) => string;
}

const number = (language: Language) => (count: number) => formatNumber(count, language);
const [inEn, inNb, inNn] = [number("en"), number("nb"), number("nn")];

const en: SinceWords = {
  heading: (label) => `Since ${label}`,
  count: (changes) => `${inEn(changes)} ${changes === 1 ? "change" : "changes"}`,
  nothing: "nothing has changed",
  legendGhost: "Stood here",
  legendGone: "Stood here, is no longer on the rings",
  compare: "Since …",
  comparedWith: (label) => `Compared with ${label}. Choose another`,
  stop: "Stop comparing",
  timeline: "Timeline",
  closeTimeline: "Close the timeline",
  edition: "Edition",
  earlier: "Earlier edition",
  later: "Later edition",
  place: (at, of) => `${inEn(at)} of ${inEn(of)}`,
};

const nb: SinceWords = {
  heading: (label) => `Siden ${label}`,
  count: (changes) => `${inNb(changes)} ${changes === 1 ? "endring" : "endringer"}`,
  nothing: "ingenting er endret",
  legendGhost: "Sto her",
  legendGone: "Sto her, er ikke lenger på ringene",
  compare: "Siden …",
  comparedWith: (label) => `Sammenlignet med ${label}. Velg noe annet`,
  stop: "Slutt å sammenligne",
  timeline: "Tidslinje",
  closeTimeline: "Lukk tidslinjen",
  edition: "Utgave",
  earlier: "Tidligere utgave",
  later: "Senere utgave",
  place: (at, of) => `${inNb(at)} av ${inNb(of)}`,
};

const nn: SinceWords = {
  heading: (label) => `Sidan ${label}`,
  count: (changes) => `${inNn(changes)} ${changes === 1 ? "endring" : "endringar"}`,
  nothing: "ingenting er endra",
  legendGhost: "Stod her",
  legendGone: "Stod her, er ikkje lenger på ringane",
  compare: "Sidan …",
  comparedWith: (label) => `Samanlikna med ${label}. Vel noko anna`,
  stop: "Slutt å samanlikne",
  timeline: "Tidslinje",
  closeTimeline: "Lukk tidslinja",
  edition: "Utgåve",
  earlier: "Tidlegare utgåve",
  later: "Seinare utgåve",
  place: (at, of) => `${inNn(at)} av ${inNn(of)}`,
};

const catalogues: Readonly<Record<Language, SinceWords>> = { en, nb, nn };

/** Words of a comparison on the radar page. */
export function sinceWords(language: Language): SinceWords {
  return catalogues[language];
}
