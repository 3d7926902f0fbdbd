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
  readonly review: (days: number) => string;
}

const inputsInEnglish = {
  solutions: "solution maturity",
  understanding: "understanding",
  potential: "potential",
};
const inputsInNorwegian = {
  solutions: "løsningsmodenhet",
  understanding: "forståelse",
  potential: "potensial",
};

const en: CodeLensWords = {
  derived: "derived",
  stated: "stated",
  asRule: "stated, as the rule gives",
  ruleGives: (ring) => `stated, the rule gives ${ring}`,
  ruleGivesNone: "stated, the rule gives no ring",
  withReason: "with a reason",
  notAssessed: "not assessed",
  lacks: (inputs) =>
    `lacks ${join(
      inputs.map((input) => inputsInEnglish[input]),
      "and",
    )}`,
  fitsNone: "the assessment fits no ring",
  assess: "Assess",
  review: (days) =>
    days === 0
      ? "Review today"
      : days > 0
        ? `Review in ${days} ${days === 1 ? "day" : "days"}`
        : `Review overdue by ${-days} ${days === -1 ? "day" : "days"}`,
};

const nb: CodeLensWords = {
  derived: "avledet",
  stated: "satt",
  asRule: "satt, som regelen gir",
  ruleGives: (ring) => `satt, regelen gir ${ring}`,
  ruleGivesNone: "satt, regelen gir ingen anbefaling",
  withReason: "begrunnet",
  notAssessed: "ikke vurdert",
  lacks: (inputs) =>
    `mangler ${join(
      inputs.map((input) => inputsInNorwegian[input]),
      "og",
    )}`,
  fitsNone: "vurderingen passer ingen anbefaling",
  assess: "Vurder",
  review: (days) =>
    days === 0
      ? "Vurderes på nytt i dag"
      : days > 0
        ? `Vurderes på nytt om ${days} ${days === 1 ? "dag" : "dager"}`
        : `Ny vurdering er ${-days} ${days === -1 ? "dag" : "dager"} over fristen`,
};

export function codeLensWords(language: Language): CodeLensWords {
  return language === "en" ? en : nb;
}

function join(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
