import { groupsFor, nearestName, type UnknownName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unknown-group": UnknownName;
  }
}

export const unknownGroup = defineRule({
  code: "unknown-group",
  severity: "error",
  title: { en: "Unknown group", nb: "Ukjent kommunegruppe", nn: "Ukjend kommunegruppe" },
  message: {
    en: (data) =>
      `There is no group of municipalities ${en.quote(data.name)}.${en.suggest(data)} Your own groups stand under “groups”.`,
    nb: (data) =>
      `Det finnes ingen kommunegruppe ${nb.quote(data.name)}.${nb.suggest(data)} Egne grupper står under «groups».`,
    nn: (data) =>
      `Det finst inga kommunegruppe ${nn.quote(data.name)}.${nn.suggest(data)} Eigne grupper står under «groups».`,
  },
  *checkEstimate({ estimate, reference, source }) {
    const { compareWith: name } = estimate;
    const allowed = groupsFor(estimate, reference).map(({ id }) => id);
    if (name === undefined || allowed.includes(name)) return;
    yield {
      range: source.rangeOf(["compareWith"]),
      data: { name, nearest: nearestName(name, allowed), allowed },
    };
  },
});
