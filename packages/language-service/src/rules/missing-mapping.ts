import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const missingMapping = defineRule({
  code: "missing-mapping",
  severity: "error",
  title: { en: "Mapping is missing", nb: "Nøkkel mangler", nn: "Nøkkel manglar" },
  message: {
    en: ({ codes }) =>
      `Codes of ${en.quote(codes)} need a mapping to STYRK-08. Export the correspondence from Yrkeskatalogen to STYRK-08 from SSB's Klass (CSV or JSON), and name the file under “mapping”.`,
    nb: ({ codes }) =>
      `Koder fra ${nb.quote(codes)} trenger en nøkkel til STYRK-08. Eksporter korrespondansen fra Yrkeskatalogen til STYRK-08 fra Klass hos SSB (CSV eller JSON), og oppgi filen under «mapping».`,
    nn: ({ codes }) =>
      `Kodar frå ${nn.quote(codes)} treng ein nøkkel til STYRK-08. Eksporter korrespondansen frå Yrkeskatalogen til STYRK-08 frå Klass hos SSB (CSV eller JSON), og oppgje fila under «mapping».`,
  },
  *checkEstimate({ estimate }) {
    for (const { needsMapping, mapping, range } of estimate.workforce) {
      if (needsMapping && mapping === undefined) yield { range, data: { codes: "yrkeskatalog" } };
    }
  },
});
