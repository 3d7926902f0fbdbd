import { nameFinder, type UnknownName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unknown-platform": UnknownName;
  }
}

export const unknownPlatform = defineRule({
  code: "unknown-platform",
  severity: "error",
  title: { en: "Unknown platform", nb: "Ukjent plattform", nn: "Ukjend plattform" },
  message: {
    en: (data) =>
      `There is no platform ${en.quote(data.name)} under “platforms”.${en.suggest(data) || " Add it there."}`,
    nb: (data) =>
      `Det finnes ingen plattform ${nb.quote(data.name)} under «platforms».${nb.suggest(data) || " Legg den til der."}`,
    nn: (data) =>
      `Det finst inga plattform ${nn.quote(data.name)} under «platforms».${nn.suggest(data) || " Legg ho til der."}`,
  },
  *checkNames({ source, references, defined }) {
    const allowed = defined("platform");
    const known = new Set(allowed);
    const nearest = nameFinder(allowed);
    for (const { name, path } of references("platform")) {
      if (!known.has(name))
        yield { range: source.rangeOf(path), data: { name, nearest: nearest(name), allowed } };
    }
  },
});
