import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "plan-not-found": { readonly file: string };
  }
}

export const planNotFound = defineRule({
  code: "plan-not-found",
  severity: "error",
  title: { en: "Plan file not found", nb: "Planfilen finnes ikke", nn: "Planfila finst ikkje" },
  message: {
    en: ({ file }) =>
      `There is no plan file ${en.quote(file)}. Give its path, starting from the folder of this file.`,
    nb: ({ file }) =>
      `Planfilen ${nb.quote(file)} finnes ikke. Oppgi stien, regnet fra mappen denne filen ligger i.`,
    nn: ({ file }) =>
      `Planfila ${nn.quote(file)} finst ikkje. Oppgje stien, rekna frå mappa denne fila ligg i.`,
  },
  *checkEstimate({ estimate, source, exists }) {
    const { plan: file } = estimate;
    if (file !== undefined && exists(file) === false)
      yield { range: source.rangeOf(["plan"]), data: { file } };
  },
});
