import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "radar-not-found": { readonly file: string };
  }
}

export const radarNotFound = defineRule({
  code: "radar-not-found",
  severity: "error",
  title: { en: "Radar file not found", nb: "Radarfilen finnes ikke", nn: "Radarfila finst ikkje" },
  message: {
    en: ({ file }) =>
      `There is no radar file ${en.quote(file)}. Give its path, starting from the folder of this file.`,
    nb: ({ file }) =>
      `Radarfilen ${nb.quote(file)} finnes ikke. Oppgi stien, regnet fra mappen denne filen ligger i.`,
    nn: ({ file }) =>
      `Radarfila ${nn.quote(file)} finst ikkje. Oppgje stien, rekna frå mappa denne fila ligg i.`,
  },
  *checkNames({ radarFile: file, source, exists }) {
    if (file !== undefined && exists(file) === false)
      yield { range: source.rangeOf(["radar"]), data: { file } };
  },
  *checkEstimate({ estimate, source, exists }) {
    const { radar: file } = estimate;
    if (file !== undefined && exists(file) === false)
      yield { range: source.rangeOf(["radar"]), data: { file } };
  },
});
