import { defineRule } from "../rule.js";
import { en, fieldName, nb, nn } from "../wording.js";

function size(min: number, max: number, atMost: string, atLeast: string): string {
  if (min === 0) return `${atMost} ${max}`;
  if (min === max) return `${min}`;
  return Number.isFinite(max) ? `${min}–${max}` : `${atLeast} ${min}`;
}

export const listSize = defineRule({
  code: "list-size",
  severity: "error",
  title: { en: "List too short or too long", nb: "For mange eller for få", nn: "For mange eller for få" },
  message: {
    en: ({ path, min, max, found }) => {
      const wanted = size(min, max, "at most", "at least");
      return `${en.quote(fieldName(path))} has ${found} ${found === 1 ? "entry" : "entries"}, and should have ${wanted}. ${found < min ? "Add what is missing." : "Merge or remove some."}`;
    },
    nb: ({ path, min, max, found }) => {
      const wanted = size(min, max, "høyst", "minst");
      return `${nb.quote(fieldName(path))} har ${found} ${found === 1 ? "oppføring" : "oppføringer"} og skal ha ${wanted}. ${found < min ? "Legg til det som mangler." : "Slå sammen eller fjern noen."}`;
    },
    nn: ({ path, min, max, found }) => {
      const wanted = size(min, max, "høgst", "minst");
      return `${nn.quote(fieldName(path))} har ${found} ${found === 1 ? "oppføring" : "oppføringar"} og skal ha ${wanted}. ${found < min ? "Legg til det som manglar." : "Slå saman eller fjern nokre."}`;
    },
  },
});
