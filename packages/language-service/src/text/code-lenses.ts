import type { InputName, Language } from "@kommuneradar/core";

/** The words of code lenses, in one language. */
interface CodeLensWords {
  readonly derived: string;
  readonly stated: string;
  readonly asRule: string;
  readonly ruleGives: (ring: string) => string;
  readonly ruleGivesNone: string;
  readonly withReason: string;
  readonly notAssessed: string;
  readonly lacks: (inputs: readonly InputName[]) => string;
  readonly fitsNone: string;
  readonly assess: string;
  readonly reviewToday: string;
  readonly reviewIn: (days: number) => string;
  readonly overdue: (days: number) => string;
  readonly realised: string;
  readonly waiting: (technologies: string) => string;
  readonly nobodyWaits: string;
}

const en: CodeLensWords = {
  derived: "derived",
  stated: "stated",
  asRule: "stated, in line with the rule",
  ruleGives: (ring) => `stated, the rule gives ${ring}`,
  ruleGivesNone: "stated, the rule gives no ring",
  withReason: "with a reason",
  notAssessed: "not assessed",
  lacks: lacking("lacks", "and", {
    solutions: "solution maturity",
    understanding: "understanding",
    potential: "potential",
  }),
  fitsNone: "the assessment fits no ring",
  assess: "Assess",
  reviewToday: "Review today",
  reviewIn: (days) => `Review in ${days} ${days === 1 ? "day" : "days"}`,
  overdue: (days) => `Review overdue by ${days} ${days === 1 ? "day" : "days"}`,
  realised: "Realised",
  waiting: (technologies) => `Waiting for it: ${technologies}`,
  nobodyWaits: "No technology waits for it",
};

const nb: CodeLensWords = {
  derived: "avledet",
  stated: "satt",
  asRule: "satt, i tråd med regelen",
  ruleGives: (ring) => `satt, regelen gir ${ring}`,
  ruleGivesNone: "satt, regelen gir ingen anbefaling",
  withReason: "begrunnet",
  notAssessed: "ikke vurdert",
  lacks: lacking("mangler", "og", {
    solutions: "løsningsmodenhet",
    understanding: "forståelse",
    potential: "potensial",
  }),
  fitsNone: "vurderingen passer ingen anbefaling",
  assess: "Vurder",
  reviewToday: "Vurderes på nytt i dag",
  reviewIn: (days) => `Vurderes på nytt om ${days} ${days === 1 ? "dag" : "dager"}`,
  overdue: (days) => `Ny vurdering er ${days} ${days === 1 ? "dag" : "dager"} over fristen`,
  realised: "Realisert",
  waiting: (technologies) => `Venter på den: ${technologies}`,
  nobodyWaits: "Ingen teknologi venter på den",
};

const nn: CodeLensWords = {
  derived: "utleidd",
  stated: "sett",
  asRule: "sett, i tråd med regelen",
  ruleGives: (ring) => `sett, regelen gjev ${ring}`,
  ruleGivesNone: "sett, regelen gjev inga tilråding",
  withReason: "grunngjeve",
  notAssessed: "ikkje vurdert",
  lacks: lacking("manglar", "og", {
    solutions: "løysingsmognad",
    understanding: "forståing",
    potential: "potensial",
  }),
  fitsNone: "vurderinga passar inga tilråding",
  assess: "Vurder",
  reviewToday: "Skal vurderast på nytt i dag",
  reviewIn: (days) => `Skal vurderast på nytt om ${days} ${days === 1 ? "dag" : "dagar"}`,
  overdue: (days) => `Ny vurdering er ${days} ${days === 1 ? "dag" : "dagar"} over fristen`,
  realised: "Realisert",
  waiting: (technologies) => `Ventar på ho: ${technologies}`,
  nobodyWaits: "Ingen teknologi ventar på ho",
};

const catalogues: Readonly<Record<Language, CodeLensWords>> = { nb, nn, en };

export function codeLensWords(language: Language): CodeLensWords {
  return catalogues[language];
}

function lacking(
  lacks: string,
  and: string,
  names: Readonly<Record<InputName, string>>,
): CodeLensWords["lacks"] {
  return (inputs) => {
    const parts = inputs.map((input) => names[input]);
    const listed =
      parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
    return `${lacks} ${listed}`;
  };
}
