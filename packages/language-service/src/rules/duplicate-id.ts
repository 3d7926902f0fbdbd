import { namesScoreFile } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { lengthAt, textAt } from "../written.js";

/** Entries of a published set cannot be told apart. */
const namesFile = (id: string) => namesScoreFile(id.replace(/#.*$/, "")) || id.startsWith("./");

export const duplicateId = defineRule({
  code: "duplicate-id",
  severity: "error",
  title: { en: "Id used twice", nb: "Id brukt to ganger", nn: "Id brukt to gonger" },
  message: {
    en: ({ id, list }) => {
      if (list === "overrides") {
        return `There is already an override for ${en.quote(id)}. Keep one of the two.`;
      }
      if (list === "scores") {
        return `${en.quote(id)} is already named as a score set, and only the first entry counts. Keep one of them${namesFile(id) ? ", or name another value column" : ""}.`;
      }
      return `The id ${en.quote(id)} is already used in ${en.quote(list)}. Give this one another id.`;
    },
    nb: ({ id, list }) => {
      if (list === "overrides") {
        return `Det finnes allerede en overstyring for ${nb.quote(id)}. Behold én av de to.`;
      }
      if (list === "scores") {
        return `${nb.quote(id)} er allerede oppgitt som skåresett, og bare den første oppføringen brukes. Behold én av dem${namesFile(id) ? ", eller oppgi en annen verdikolonne" : ""}.`;
      }
      return `Id-en ${nb.quote(id)} er allerede brukt i ${nb.quote(list)}. Velg en annen her.`;
    },
    nn: ({ id, list }) => {
      if (list === "overrides") {
        return `Det finst alt ei overstyring for ${nn.quote(id)}. Behald éi av dei to.`;
      }
      if (list === "scores") {
        return `${nn.quote(id)} er alt nemnt som skåresett, og berre den første oppføringa blir brukt. Behald éi av dei${namesFile(id) ? ", eller nemn ein annan verdikolonne" : ""}.`;
      }
      return `Id-en ${nn.quote(id)} er alt brukt i ${nn.quote(list)}. Vel ein annan her.`;
    },
  },
  // In a radar, where references depend on them, and of score files, core finds them while it reads.
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
