import { nameFinder, type UnknownName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unknown-challenge": UnknownName;
  }
}

export const unknownChallenge = defineRule({
  code: "unknown-challenge",
  severity: "error",
  title: { en: "Unknown challenge", nb: "Ukjent utfordring", nn: "Ukjend utfordring" },
  message: {
    en: (data) =>
      `There is no challenge ${en.quote(data.name)} under “challenges”.${en.suggest(data) || " Add it there."}`,
    nb: (data) =>
      `Det finnes ingen utfordring ${nb.quote(data.name)} under «challenges».${nb.suggest(data) || " Legg den til der."}`,
    nn: (data) =>
      `Det finst inga utfordring ${nn.quote(data.name)} under «challenges».${nn.suggest(data) || " Legg ho til der."}`,
  },
  *checkNames({ source, references, defined }) {
    const allowed = defined("challenge");
    const known = new Set(allowed);
    const nearest = nameFinder(allowed);
    for (const { name, path } of references("challenge")) {
      if (!known.has(name))
        yield { range: source.rangeOf(path), data: { name, nearest: nearest(name), allowed } };
    }
  },
});
