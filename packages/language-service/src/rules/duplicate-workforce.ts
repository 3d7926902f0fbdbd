import type { Range } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { workforceKey } from "../workforce-key.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `year` null: none is stated. */
    "duplicate-workforce": { readonly file: string; readonly year: number | null };
  }
}

export const duplicateWorkforce = defineRule({
  code: "duplicate-workforce",
  severity: "warning",
  title: {
    en: "The same workforce file twice",
    nb: "Samme arbeidsstyrkefil to ganger",
    nn: "Same arbeidsstyrkefil to gonger",
  },
  message: {
    en: ({ file, year }) =>
      `${en.quote(file)} is named twice${year === null ? "" : ` for ${year}`}, so all its rows count twice. Keep one of them, or name the file that was meant.`,
    nb: ({ file, year }) =>
      `${nb.quote(file)} er nevnt to ganger${year === null ? "" : ` for ${year}`}, så alle radene i den teller dobbelt. Behold den ene, eller nevn filen som var ment.`,
    nn: ({ file, year }) =>
      `${nn.quote(file)} er nemnd to gonger${year === null ? "" : ` for ${year}`}, så alle radene i ho tel dobbelt. Behald den eine, eller nemn fila som var meint.`,
  },
  *checkEstimate({ estimate }) {
    const first = new Map<string, Range>();
    for (const source of estimate.workforce) {
      const { file, year = null, range } = source;
      const key = workforceKey(source);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, range);
      else yield { range, data: { file, year }, related: [{ range: earlier, role: "first-use" }] };
    }
  },
});
