import { technologiesByName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { textAt, textsAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `nearest` is the id that the technology has now. */
    "outdated-reference": { readonly name: string; readonly nearest: string };
  }
}

export const outdatedReference = defineRule({
  code: "outdated-reference",
  severity: "info",
  title: {
    en: "Reference by an earlier id",
    nb: "Viser til en tidligere id",
    nn: "Viser til ein tidlegare id",
  },
  message: {
    en: ({ name, nearest }) =>
      `${en.quote(name)} is an earlier id of ${en.quote(nearest)}. It still leads there; write the id of today.`,
    nb: ({ name, nearest }) =>
      `${nb.quote(name)} er en tidligere id for ${nb.quote(nearest)}. Den fører fortsatt dit; skriv id-en som gjelder nå.`,
    nn: ({ name, nearest }) =>
      `${nn.quote(name)} er ein tidlegare id for ${nn.quote(nearest)}. Han fører framleis dit; skriv id-en som gjeld no.`,
  },
  *checkRadar({ radar, source, rangeOf }) {
    const named = technologiesByName(radar);
    for (const technology of radar.technologies) {
      // An earlier id of its own is a relation to itself, which is said already.
      const current = (name: string) => {
        const id = named.get(name)?.id ?? name;
        return id === technology.id ? name : id;
      };
      for (const list of ["dependsOn", "relatesTo"] as const) {
        if (technology[list].every((name) => current(name) === name)) continue;
        for (const { text: name, path } of textsAt(source, ["technologies", technology.index, list])) {
          const nearest = current(name);
          if (nearest !== name) yield { range: rangeOf(path), data: { name, nearest } };
        }
      }
    }
  },
  *checkNames({ source, radar, references }) {
    const known = radar();
    if (known === undefined) return;
    const named = technologiesByName(known);
    for (const { name, path } of references("technology")) {
      const nearest = named.get(name)?.id ?? name;
      if (nearest !== name) yield { range: source.rangeOf(path), data: { name, nearest } };
    }
  },
  *checkEstimate({ source, radar, processes }) {
    const known = radar();
    if (known === undefined) return;
    const named = technologiesByName(known);
    for (const path of processes("technology")) {
      const name = textAt(source, path) ?? "";
      const nearest = named.get(name)?.id ?? name;
      if (nearest !== name) yield { range: source.rangeOf(path), data: { name, nearest } };
    }
  },
});
