import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { textsAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "orphan-alias": { readonly alias: string; readonly reason: "own-id" | "repeated" };
  }
}

export const orphanAlias = defineRule({
  code: "orphan-alias",
  severity: "info",
  title: {
    en: "Alias that leads nowhere",
    nb: "Alias som ikke leder noe sted",
    nn: "Alias som ikkje fører nokon stad",
  },
  unnecessary: true,
  message: {
    en: ({ alias, reason }) =>
      reason === "own-id"
        ? `${en.quote(alias)} is the id itself, so this alias leads nowhere. Remove it, or write the earlier id.`
        : `The alias ${en.quote(alias)} stands here twice. Remove one of them.`,
    nb: ({ alias, reason }) =>
      reason === "own-id"
        ? `${nb.quote(alias)} er id-en selv, så dette aliaset leder ingen steder. Fjern det, eller skriv den tidligere id-en.`
        : `Aliaset ${nb.quote(alias)} står her to ganger. Fjern ett av dem.`,
    nn: ({ alias, reason }) =>
      reason === "own-id"
        ? `${nn.quote(alias)} er id-en sjølv, så dette aliaset fører ingen stad. Fjern det, eller skriv den tidlegare id-en.`
        : `Aliaset ${nn.quote(alias)} står her to gonger. Fjern eitt av dei.`,
  },
  *checkRadar({ radar, source, rangeOf }) {
    for (const { id, aliases, index } of radar.technologies) {
      if (!aliases.includes(id) && new Set(aliases).size === aliases.length) continue;
      const seen = new Set<string>();
      for (const { text: alias, path } of textsAt(source, ["technologies", index, "aliases"])) {
        if (alias === id) yield { range: rangeOf(path), data: { alias, reason: "own-id" } };
        else if (seen.has(alias)) yield { range: rangeOf(path), data: { alias, reason: "repeated" } };
        seen.add(alias);
      }
    }
  },
});
