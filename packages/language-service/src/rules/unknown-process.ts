import { nameFinder, type UnknownName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { lengthAt, textsAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unknown-process": UnknownName;
  }
}

export const unknownProcess = defineRule({
  code: "unknown-process",
  severity: "hint",
  title: { en: "Unknown process", nb: "Ukjent arbeidsprosess", nn: "Ukjend arbeidsprosess" },
  message: {
    en: (data) =>
      `No estimate or plan of this radar has a work process ${en.quote(data.name)}.${en.suggest(data) || " Map it under “processes” there."}`,
    nb: (data) =>
      `Ingen estimater eller planer for denne radaren har en arbeidsprosess ${nb.quote(data.name)}.${nb.suggest(data) || " Kartlegg den under «processes» der."}`,
    nn: (data) =>
      `Ingen estimat eller planar for denne radaren har ein arbeidsprosess ${nn.quote(data.name)}.${nn.suggest(data) || " Kartlegg han under «processes» der."}`,
  },
  *checkNames({ source, references, defined }) {
    const allowed = [...new Set(defined("process"))];
    if (allowed.length === 0) return;
    const known = new Set(allowed);
    const nearest = nameFinder(allowed);
    for (const { name, path } of references("process")) {
      if (!known.has(name))
        yield { range: source.rangeOf(path), data: { name, nearest: nearest(name), allowed } };
    }
  },
  *checkRadar({ radar, source, rangeOf, estimates, plans }) {
    const allowed = [
      ...new Set([...estimates(), ...plans()].flatMap(({ processes }) => processes.map(({ id }) => id))),
    ];
    // Where no process is mapped yet, a name is a plan for one.
    if (allowed.length === 0) return;
    const known = new Set(allowed);
    const nearest = nameFinder(allowed);
    for (const { index } of radar.technologies) {
      const areas = ["technologies", index, "areasOfUse"];
      for (let area = 0; area < lengthAt(source, areas); area++) {
        for (const { text: name, path } of textsAt(source, [...areas, area, "processes"])) {
          if (known.has(name)) continue;
          yield { range: rangeOf(path), data: { name, nearest: nearest(name), allowed } };
        }
      }
    }
  },
});
