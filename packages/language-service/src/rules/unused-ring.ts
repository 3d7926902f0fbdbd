import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unused-ring": { readonly ring: string; readonly status: string };
  }
}

export const unusedRing = defineRule({
  code: "unused-ring",
  severity: "info",
  title: { en: "Ring without effect", nb: "Anbefaling uten virkning", nn: "Tilråding utan verknad" },
  unnecessary: true,
  message: {
    en: ({ ring, status }) =>
      `A technology that is ${en.quote(status)} stands off the rings, so ${en.quote(ring)} is not drawn. Remove “ring”, or set “status: active”.`,
    nb: ({ ring, status }) =>
      `En teknologi som er ${nb.quote(status)}, står utenfor anbefalingene, så ${nb.quote(ring)} tegnes ikke. Fjern «ring», eller skriv «status: active».`,
    nn: ({ ring, status }) =>
      `Ein teknologi som er ${nn.quote(status)}, står utanfor tilrådingane, så ${nn.quote(ring)} blir ikkje teikna. Fjern «ring», eller skriv «status: active».`,
  },
  *checkRadar({ radar, rangeOf }) {
    for (const { ring, status, index } of radar.technologies) {
      if (ring === undefined || status === "active") continue;
      yield { range: rangeOf(["technologies", index, "ring"], "key"), data: { ring, status } };
    }
  },
});
