import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { lengthAt, textAt } from "../written.js";

export const duplicateId = defineRule({
  code: "duplicate-id",
  severity: "error",
  title: { en: "Id used twice", nb: "Id brukt to ganger", nn: "Id brukt to gonger" },
  message: {
    en: ({ id, list }) =>
      list === "overrides"
        ? `There is already an override for ${en.quote(id)}. Keep one of the two.`
        : `The id ${en.quote(id)} is already used in ${en.quote(list)}. Give this one another id.`,
    nb: ({ id, list }) =>
      list === "overrides"
        ? `Det finnes allerede en overstyring for ${nb.quote(id)}. Behold én av de to.`
        : `Id-en ${nb.quote(id)} er allerede brukt i ${nb.quote(list)}. Velg en annen her.`,
    nn: ({ id, list }) =>
      list === "overrides"
        ? `Det finst alt ei overstyring for ${nn.quote(id)}. Behald éi av dei to.`
        : `Id-en ${nn.quote(id)} er alt brukt i ${nn.quote(list)}. Vel ein annan her.`,
  },
  // In a radar, where references depend on them, core finds them while it reads.
  *checkEstimate({ source }) {
    for (const [list, key] of [
      ["overrides", "occupation"],
      ["processes", "id"],
    ] as const) {
      const first = new Map<string, number>();
      for (let index = 0; index < lengthAt(source, [list]); index++) {
        const id = textAt(source, [list, index, key]);
        if (id === undefined || id === "") continue;
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, index);
        else {
          const related = [{ range: source.rangeOf([list, earlier, key]), role: "first-use" as const }];
          yield { range: source.rangeOf([list, index, key]), data: { id, list }, related };
        }
      }
    }
  },
});
