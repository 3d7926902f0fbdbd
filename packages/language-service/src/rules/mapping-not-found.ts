import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const mappingNotFound = defineRule({
  code: "mapping-not-found",
  severity: "error",
  title: { en: "Mapping not found", nb: "Nøkkelen finnes ikke", nn: "Nøkkelen finst ikkje" },
  message: {
    en: ({ file }) =>
      `There is no mapping ${en.quote(file)} that can be read. It is a CSV of two columns (from;styrk08), or a correspondence table of SSB's Klass as CSV or JSON; its path starts from the folder of this file.`,
    nb: ({ file }) =>
      `Det er ingen nøkkel ${nb.quote(file)} som kan leses. Den er en CSV med to kolonner (from;styrk08), eller en korrespondansetabell fra Klass hos SSB som CSV eller JSON; stien regnes fra mappen denne filen ligger i.`,
    nn: ({ file }) =>
      `Det er ingen nøkkel ${nn.quote(file)} som kan lesast. Han er ei CSV-fil med to kolonnar (from;styrk08), eller ein korrespondansetabell frå Klass hos SSB som CSV eller JSON; stien blir rekna frå mappa denne fila ligg i.`,
  },
  *checkEstimate({ estimate, exists }) {
    for (const { mapping, range } of estimate.workforce) {
      if (mapping !== undefined && exists(mapping) === false) yield { range, data: { file: mapping } };
    }
  },
});
