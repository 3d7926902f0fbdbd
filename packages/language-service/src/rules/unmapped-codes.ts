import {
  classificationTitle,
  formatNumber,
  formatShare,
  type Language,
  type ProblemData,
} from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

type Data = ProblemData["unmapped-codes"];

const units = {
  en: { fte: "FTE", headcount: "employees", rows: "rows" },
  nb: { fte: "årsverk", headcount: "ansatte", rows: "rader" },
  nn: { fte: "årsverk", headcount: "tilsette", rows: "rader" },
} as const;

/** More stand in the data; a message is to be read. */
const mostNamed = 5;

/** `120 FTE (2.3 %)` */
function weighed(
  { weight, share }: { weight: number; share: number },
  unit: Data["unit"],
  language: Language,
) {
  return `${formatNumber(weight, language, unit === "fte" ? 1 : 0)} ${units[language][unit]} (${formatShare(share, language)})`;
}

function named(
  { codes, unit }: Data,
  language: Language,
  { quote }: { quote(code: string): string },
): string {
  return codes
    .slice(0, mostNamed)
    .map((one) => `${quote(`${one.code} ${one.title ?? ""}`.trim())} ${weighed(one, unit, language)}`)
    .join(", ");
}

/** Nothing to say where all of them are listed. */
function isPart({ count, codes }: Data): boolean {
  return count > codes.length;
}

export const unmappedCodes = defineRule({
  code: "unmapped-codes",
  severity: "warning",
  title: {
    en: "Codes without a target, by weight",
    nb: "Koder som ikke står i nøkkelen, etter vekt",
    nn: "Kodar som ikkje står i nøkkelen, etter vekt",
  },
  message: {
    en: (data) =>
      `The mapping leads ${formatNumber(data.count, "en")} codes to no code of ${classificationTitle(data.classification)}: ${weighed(data, data.unit, "en")}${isPart(data) ? `; the ${data.codes.length} heaviest cover ${formatShare(data.listedShare, "en")} of that` : ""}. Heaviest: ${named(data, "en", en)}. Write targets for them in the mapping.`,
    nb: (data) =>
      `Nøkkelen gir ingen kode i ${classificationTitle(data.classification)} for ${formatNumber(data.count, "nb")} koder: ${weighed(data, data.unit, "nb")}${isPart(data) ? `; de ${data.codes.length} tyngste dekker ${formatShare(data.listedShare, "nb")} av dette` : ""}. Tyngst: ${named(data, "nb", nb)}. Skriv koder for dem i nøkkelen.`,
    nn: (data) =>
      `Nøkkelen gjev ingen kode i ${classificationTitle(data.classification)} for ${formatNumber(data.count, "nn")} kodar: ${weighed(data, data.unit, "nn")}${isPart(data) ? `; dei ${data.codes.length} tyngste dekkjer ${formatShare(data.listedShare, "nn")} av dette` : ""}. Tyngst: ${named(data, "nn", nn)}. Skriv kodar for dei i nøkkelen.`,
  },
});
