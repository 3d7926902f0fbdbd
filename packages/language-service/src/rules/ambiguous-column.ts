import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

const roles: Readonly<Record<string, { readonly en: string; readonly nb: string; readonly nn: string }>> = {
  municipality: { en: "the municipality", nb: "kommunen", nn: "kommunen" },
  sector: { en: "the sector", nb: "sektoren", nn: "sektoren" },
  occupation: { en: "the occupation", nb: "yrket", nn: "yrket" },
  fte: { en: "full-time equivalents", nb: "årsverkene", nn: "årsverka" },
  headcount: { en: "the headcount", nb: "tallet på ansatte", nn: "talet på tilsette" },
  dimension: { en: "the grouping", nb: "grupperingen", nn: "grupperinga" },
};

export const ambiguousColumn = defineRule({
  code: "ambiguous-column",
  severity: "error",
  title: { en: "Ambiguous column", nb: "Flere kolonner passer", nn: "Fleire kolonnar passar" },
  message: {
    en({ role, headers, taken }) {
      const used = taken === undefined ? "none is used" : `the first, ${en.quote(taken)}, is used`;
      return `${en.all(headers)} could each hold ${roles[role]?.en ?? en.quote(role)}; ${used}. Rename all but one, or name the right one under “columns” in the estimate file.`;
    },
    nb({ role, headers, taken }) {
      const used = taken === undefined ? "ingen brukes" : `den første, ${nb.quote(taken)}, brukes`;
      return `${nb.all(headers)} kan hver for seg inneholde ${roles[role]?.nb ?? nb.quote(role)}; ${used}. Gi alle unntatt én et annet navn, eller oppgi den riktige under «columns» i estimatfilen.`;
    },
    nn({ role, headers, taken }) {
      const used = taken === undefined ? "ingen blir brukt" : `den første, ${nn.quote(taken)}, blir brukt`;
      return `${nn.all(headers)} kan kvar for seg innehalde ${roles[role]?.nn ?? nn.quote(role)}; ${used}. Gje alle så nær som éin eit anna namn, eller oppgje den rette under «columns» i estimatfila.`;
    },
  },
});
