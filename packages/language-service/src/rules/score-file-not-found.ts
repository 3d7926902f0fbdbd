import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const scoreFileNotFound = defineRule({
  code: "score-file-not-found",
  severity: "error",
  title: { en: "Score file not found", nb: "Skårefilen finnes ikke", nn: "Skårefila finst ikkje" },
  message: {
    en: ({ file }) =>
      `There is no file ${en.quote(file)}. A score set of your own is a CSV with a column of occupation codes and a column of values; its path starts from the folder of this file.`,
    nb: ({ file }) =>
      `Det er ingen fil ${nb.quote(file)}. Et eget skåresett er en CSV med en kolonne med yrkeskoder og en med verdier; stien regnes fra mappen denne filen ligger i.`,
    nn: ({ file }) =>
      `Det er inga fil ${nn.quote(file)}. Eit eige skåresett er ei CSV-fil med ein kolonne med yrkeskodar og ein med verdiar; stien blir rekna frå mappa denne fila ligg i.`,
  },
  *checkEstimate({ estimate, scoreFile }) {
    for (const entry of estimate.scoreFiles) {
      if (scoreFile(entry) === "missing") yield { range: entry.range, data: { file: entry.file } };
    }
  },
});
