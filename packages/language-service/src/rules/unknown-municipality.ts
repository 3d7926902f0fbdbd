import { currentMunicipalities, otherPlace } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { writtenMunicipalities } from "../written-municipalities.js";

export const unknownMunicipality = defineRule({
  code: "unknown-municipality",
  severity: "warning",
  title: { en: "Unknown municipality", nb: "Ukjent kommunenummer", nn: "Ukjent kommunenummer" },
  message: {
    en: ({ code, nearest }) =>
      `There is no municipality with the number ${en.quote(code)} today.${en.suggest({ nearest, allowed: [] }) || " Use the four digits now in force, such as “0301”."}`,
    nb: ({ code, nearest }) =>
      `Ingen kommune har nummeret ${nb.quote(code)} i dag.${nb.suggest({ nearest, allowed: [] }) || " Bruk de fire sifrene som gjelder nå, for eksempel «0301»."}`,
    nn: ({ code, nearest }) =>
      `Ingen kommune har nummeret ${nn.quote(code)} i dag.${nn.suggest({ nearest, allowed: [] }) || " Bruk dei fire sifra som gjeld no, til dømes «0301»."}`,
  },
  *checkEstimate(context) {
    for (const { text: code, path } of writtenMunicipalities(context)) {
      const { reference } = context;
      if (currentMunicipalities(code, reference).length > 0) continue;
      if (otherPlace(code, reference) !== undefined) continue;
      yield { range: context.source.rangeOf(path), data: { code, nearest: undefined } };
    }
  },
});
