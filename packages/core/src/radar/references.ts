import type { Problem, ProblemData } from "../problem.js";
import { nameFinder } from "../text/nearest.js";
import { vocabulary } from "../text/vocabulary.js";
import { asFields, asList, asString, type Fields, namesOf } from "../yaml/fields.js";
import type { YamlPath, YamlSource } from "../yaml/source.js";
import type { Radar } from "./model.js";

type UnknownCode = "unknown-ring" | "unknown-category" | "unknown-technology";

/** Names of rings, categories and technologies that are not there, each at the word that names it. */
export function referenceProblems(radar: Radar, document: Fields, source: YamlSource): Problem[] {
  const rings = referenceTo("unknown-ring", radar.rings, ({ id }) => defaultTitles(id), source);
  const categories = referenceTo("unknown-category", radar.categories, () => [], source);
  const technologies = referenceTo(
    "unknown-technology",
    radar.technologies,
    ({ aliases }) => aliases,
    source,
  );
  // Where an id of the list itself cannot be read, any name may be the one it was meant to be.
  const ringsKnown = document.rings === undefined || namesOf(document.rings) !== undefined;
  const categoriesKnown = namesOf(document.categories) !== undefined;
  const technologiesKnown = namesOf(document.technologies) !== undefined;

  return (asList(document.technologies) ?? []).flatMap((entry, index) => {
    const fields = asFields(entry);
    const path = ["technologies", index];
    const related = technologiesKnown ? (["dependsOn", "relatesTo"] as const) : [];
    return [
      ...(categoriesKnown ? categories(asString(fields.category), [...path, "category"]) : []),
      ...(ringsKnown ? rings(asString(fields.ring), [...path, "ring"]) : []),
      ...related.flatMap((key) =>
        (asList(fields[key]) ?? []).flatMap((name, place) =>
          technologies(asString(name), [...path, key, place]),
        ),
      ),
    ];
  });
}

/** A file full of unknown names is not mended by suggestions, and each costs a comparison with every known name. */
const mostComparisons = 200_000;

/** Makes the check of one kind of name: from a name as written and its place to the problem with it. */
function referenceTo<E extends { readonly id: string; readonly title: Radar["title"] }>(
  code: UnknownCode,
  entries: readonly E[],
  otherNames: (entry: E) => readonly string[],
  source: YamlSource,
): (name: string | undefined, path: YamlPath) => Problem[] {
  const allowed = [...new Set(entries.map(({ id }) => id))];
  // An earlier id is known too: that it is outdated is for a rule to say.
  const known = new Set([...allowed, ...(code === "unknown-technology" ? entries.flatMap(otherNames) : [])]);
  let find: ReturnType<typeof nameFinder> | undefined;
  let compared = 0;
  return (name, path) => {
    if (name === undefined || known.has(name)) return [];
    find ??= nameFinder(
      entries.map((entry) => ({ value: entry.id, labels: [...titles(entry.title), ...otherNames(entry)] })),
    );
    const nearest = compared < mostComparisons ? find(name) : undefined;
    compared += entries.length;
    const data: ProblemData[UnknownCode] = { name, nearest, allowed };
    return [{ code, data, range: source.rangeOf(path) }];
  };
}

function titles(title: Radar["title"]): readonly string[] {
  return typeof title === "string" ? [title] : Object.values(title);
}

/** The names of a default ring in both languages, also where the file gives it another title. */
function defaultTitles(id: string): string[] {
  return [vocabulary("nb"), vocabulary("en")].flatMap(({ rings }) =>
    Object.hasOwn(rings, id) ? [rings[id as keyof typeof rings].title] : [],
  );
}
