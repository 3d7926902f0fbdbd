import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const workforceNotFound = defineRule({
  code: "workforce-not-found",
  severity: "error",
  title: {
    en: "Workforce file not found",
    nb: "Arbeidsstyrkefilen finnes ikke",
    nn: "Arbeidsstyrkefila finst ikkje",
  },
  message: {
    en: ({ file }) =>
      `There is no file ${en.quote(file)}. Give the path of the workforce file, starting from the folder of this one.`,
    nb: ({ file }) =>
      `Filen ${nb.quote(file)} finnes ikke. Oppgi stien til arbeidsstyrkefilen, regnet fra mappen denne filen ligger i.`,
    nn: ({ file }) =>
      `Fila ${nn.quote(file)} finst ikkje. Oppgje stien til arbeidsstyrkefila, rekna frå mappa denne fila ligg i.`,
  },
  *checkEstimate({ estimate, exists }) {
    for (const { file, range } of estimate.workforce) {
      if (exists(file) === false) yield { range, data: { file } };
    }
  },
});
