import { type Range, resolveText } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "duplicate-title": { readonly title: string };
  }
}

export const duplicateTitle = defineRule({
  code: "duplicate-title",
  severity: "info",
  title: { en: "Same title twice", nb: "Samme tittel to ganger", nn: "Same tittel to gonger" },
  message: {
    en: ({ title }) =>
      `Another technology is called ${en.quote(title)} too, so readers cannot tell them apart. Merge them, or change one title.`,
    nb: ({ title }) =>
      `En annen teknologi heter også ${nb.quote(title)}, så leserne kan ikke skille dem. Slå dem sammen, eller endre den ene tittelen.`,
    nn: ({ title }) =>
      `Ein annan teknologi heiter òg ${nn.quote(title)}, så lesarane kan ikkje skilje dei. Slå dei saman, eller endre den eine tittelen.`,
  },
  *checkRadar({ radar, rangeOf, isWritten }) {
    // Where a title stands is asked for only where it stands twice.
    const first = new Map<string, () => Range>();
    for (const { title, index } of radar.technologies) {
      const at = ["technologies", index, "title"];
      const shown = resolveText(title, radar.language, radar.language).trim();
      const name = shown.toLowerCase();
      // Where the title lacks, the id stands in for it.
      if (name === "" || !isWritten(at)) continue;
      const range = () => rangeOf(at, typeof title === "string" ? "value" : "key");
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, range);
      else {
        yield { range: range(), data: { title: shown }, related: [{ range: earlier(), role: "first-use" }] };
      }
    }
  },
});
