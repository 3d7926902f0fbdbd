import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { textsAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "self-relation": { readonly id: string; readonly list: "dependsOn" | "relatesTo" };
  }
}

export const selfRelation = defineRule({
  code: "self-relation",
  severity: "warning",
  title: { en: "Relation to itself", nb: "Viser til seg selv", nn: "Viser til seg sjølv" },
  message: {
    en: ({ id, list }) =>
      `${en.quote(id)} stands in its own ${en.quote(list)}. Remove it, or name the technology you had in mind.`,
    nb: ({ id, list }) =>
      `${nb.quote(id)} står i sin egen ${nb.quote(list)}. Fjern den, eller oppgi teknologien du mente.`,
    nn: ({ id, list }) =>
      `${nn.quote(id)} står i sin eigen ${nn.quote(list)}. Fjern han, eller oppgje teknologien du meinte.`,
  },
  *checkRadar({ radar, source, rangeOf }) {
    for (const technology of radar.technologies) {
      // An earlier id of its own means the same.
      const isItself = (id: string) => id === technology.id || technology.aliases.includes(id);
      for (const list of ["dependsOn", "relatesTo"] as const) {
        if (!technology[list].some(isItself)) continue;
        for (const { text: id, path } of textsAt(source, ["technologies", technology.index, list])) {
          if (isItself(id)) yield { range: rangeOf(path), data: { id, list } };
        }
      }
    }
  },
});
