import {
  nameFinder,
  type Radar,
  technologiesByName,
  type YamlPath,
  type YamlSource,
} from "@kommuneradar/core";
import { defineRule, type Hit } from "../rule.js";
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
  // Between technologies of one radar core finds them; here, in a file that names a radar.
  checkEstimate: ({ source, radar, processes }) =>
    unknownIn(
      radar(),
      processes("technology").map((path) => ({ path, name: textAt(source, path) ?? "" })),
      source,
    ),
  checkNames: ({ source, radar, references }) => unknownIn(radar(), references("technology"), source),
});

function* unknownIn(
  radar: Radar | undefined,
  references: readonly { readonly name: string; readonly path: YamlPath }[],
  source: YamlSource,
): Generator<Hit<"unknown-technology">> {
  if (radar === undefined) return;
  const named = technologiesByName(radar);
  const allowed = radar.technologies.map(({ id }) => id);
  let find: ReturnType<typeof nameFinder> | undefined;
  for (const { name, path } of references) {
    if (name === "" || named.has(name)) continue;
    find ??= nameFinder(allowed);
    yield { range: source.rangeOf(path), data: { name, nearest: find(name), allowed } };
  }
}
