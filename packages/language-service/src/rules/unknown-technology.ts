import { nameFinder, technologiesByName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { textAt } from "../written.js";

export const unknownTechnology = defineRule({
  code: "unknown-technology",
  severity: "error",
  title: { en: "Unknown technology", nb: "Ukjent teknologi", nn: "Ukjend teknologi" },
  message: {
    en: (data) =>
      `There is no technology with the id ${en.quote(data.name)} in the radar.${en.suggest({ ...data, allowed: [] }) || " Add it, or write the id of one that is there."}`,
    nb: (data) =>
      `Radaren har ingen teknologi med id-en ${nb.quote(data.name)}.${nb.suggest({ ...data, allowed: [] }) || " Legg den til, eller skriv id-en til en som finnes."}`,
    nn: (data) =>
      `Radaren har ingen teknologi med id-en ${nn.quote(data.name)}.${nn.suggest({ ...data, allowed: [] }) || " Legg han til, eller skriv id-en til ein som finst."}`,
  },
  // Between technologies of one radar core finds them; here, in an estimate that names a radar.
  *checkEstimate({ source, radar, processes }) {
    const known = radar();
    if (known === undefined) return;
    const named = technologiesByName(known);
    const allowed = known.technologies.map(({ id }) => id);
    let find: ReturnType<typeof nameFinder> | undefined;
    for (const path of processes("technology")) {
      const name = textAt(source, path) ?? "";
      if (name === "" || named.has(name)) continue;
      find ??= nameFinder(allowed);
      yield { range: source.rangeOf(path), data: { name, nearest: find(name), allowed } };
    }
  },
});
