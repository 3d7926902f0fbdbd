import { classificationTitle, formatNumber } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

export const assumedScores = defineRule({
  code: "assumed-scores",
  severity: "info",
  title: {
    en: "What was assumed of a score set",
    nb: "Det som er antatt om et skåresett",
    nn: "Det som er gått ut frå om eit skåresett",
  },
  message: {
    en: ({ file, occupations, columns, classification, kind, scale }) =>
      `${en.quote(file)} has values for ${occupations} ${occupations === 1 ? "occupation" : "occupations"}. Assumed: ${[
        columns &&
          `codes in ${en.quote(columns.code)}, values in ${en.quote(columns.value)} (${en.quote("columns")})`,
        classification && `${classificationTitle(classification)} (${en.quote("classification")})`,
        kind && `an index, so no probability and no bands (${en.quote("kind")})`,
        scale &&
          `values from ${formatNumber(scale.min, "en")} to ${formatNumber(scale.max, "en")} (${en.quote("scale")})`,
      ]
        .filter(Boolean)
        .join("; ")}. State them where they are something else.`,
    nb: ({ file, occupations, columns, classification, kind, scale }) =>
      `${nb.quote(file)} har verdier for ${occupations} ${occupations === 1 ? "yrke" : "yrker"}. Antatt: ${[
        columns &&
          `koder i ${nb.quote(columns.code)}, verdier i ${nb.quote(columns.value)} (${nb.quote("columns")})`,
        classification && `${classificationTitle(classification)} (${nb.quote("classification")})`,
        kind && `en indeks, altså ingen sannsynlighet og ingen inndeling i høy og lav (${nb.quote("kind")})`,
        scale &&
          `verdier fra ${formatNumber(scale.min, "nb")} til ${formatNumber(scale.max, "nb")} (${nb.quote("scale")})`,
      ]
        .filter(Boolean)
        .join("; ")}. Oppgi det i filen der noe er annerledes.`,
    nn: ({ file, occupations, columns, classification, kind, scale }) =>
      `${nn.quote(file)} har verdiar for ${occupations} yrke. Gått ut frå: ${[
        columns &&
          `kodar i ${nn.quote(columns.code)}, verdiar i ${nn.quote(columns.value)} (${nn.quote("columns")})`,
        classification && `${classificationTitle(classification)} (${nn.quote("classification")})`,
        kind && `ein indeks, altså ikkje noko sannsyn og inga inndeling i høg og låg (${nn.quote("kind")})`,
        scale &&
          `verdiar frå ${formatNumber(scale.min, "nn")} til ${formatNumber(scale.max, "nn")} (${nn.quote("scale")})`,
      ]
        .filter(Boolean)
        .join("; ")}. Skriv det i fila der noko er annleis.`,
  },
  checkEstimate: (context) => scoreFaults("assumed-scores", context),
});
