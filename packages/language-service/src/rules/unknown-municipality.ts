import type { YamlPath } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { textAt, textsAt } from "../written.js";

/** 9901–9999 are fictional, for samples. */
const fictional = /^99(?!00)\d\d$/;

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
  *checkEstimate({ estimate, reference, source }) {
    const own: YamlPath = ["municipality"];
    const code = textAt(source, own);
    const listed = estimate.groups.flatMap(({ id }) => textsAt(source, ["groups", id, "municipalities"]));
    for (const { text, path } of [...(code === undefined ? [] : [{ text: code, path: own }]), ...listed]) {
      // What is no code at all is told as such.
      if (!/^\d{4}$/.test(text) || fictional.test(text) || reference.municipalities.has(text)) continue;
      yield { range: source.rangeOf(path), data: { code: text, nearest: undefined } };
    }
  },
});
