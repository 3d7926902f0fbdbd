import type { Problem, ProblemData } from "../problem.js";
import { nameFinder } from "../text/nearest.js";
import { vocabulary } from "../text/vocabulary.js";
import { asFields, asList, asString, type Fields, namesOf } from "../yaml/fields.js";
import type { YamlSource } from "../yaml/source.js";
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

  const problems: Problem[] = [];
  for (const [index, entry] of (asList(document.technologies) ?? []).entries()) {
    const fields = asFields(entry);
    if (categoriesKnown) categories(asString(fields.category), problems, index, "category");
    if (ringsKnown) rings(asString(fields.ring), problems, index, "ring");
    if (!technologiesKnown) continue;
    for (const key of ["dependsOn", "relatesTo"] as const) {
      for (const [place, name] of (asList(fields[key]) ?? []).entries()) {
        technologies(asString(name), problems, index, key, place);
      }
    }
  }
  return problems;
}

/** A file full of unknown names is not mended by suggestions, and each costs a comparison with every known name. */
const mostComparisons = 200_000;

/** Makes the check of one kind of name: a name as written, and where in its technology, adds the problem with it. */
function referenceTo<E extends { readonly id: string; readonly title: Radar["title"] }>(
  code: UnknownCode,
  entries: readonly E[],
  otherNames: (entry: E) => readonly string[],
  source: YamlSource,
): (name: string | undefined, problems: Problem[], index: number, ...place: (string | number)[]) => void {
  const allowed = [...new Set(entries.map(({ id }) => id))];
  // An earlier id is known too: that it is outdated is for a rule to say.
  const known = new Set([...allowed, ...(code === "unknown-technology" ? entries.flatMap(otherNames) : [])]);
  let find: ReturnType<typeof nameFinder> | undefined;
  let compared = 0;
  return (name, problems, index, ...place) => {
    if (name === undefined || known.has(name)) return;
    find ??= nameFinder(
      entries.map((entry) => ({ value: entry.id, labels: [...titles(entry.title), ...otherNames(entry)] })),
    );
    const nearest = compared < mostComparisons ? find(name) : undefined;
    compared += entries.length;
    const data: ProblemData[UnknownCode] = { name, nearest, allowed };
    problems.push({ code, data, range: source.rangeOf(["technologies", index, ...place]) });
  };
}

function titles(title: Radar["title"]): readonly string[] {
  return typeof title === "string" ? [title] : Object.values(title);
}

/** The names of a default ring in every language, also where the file gives it another title. */
function defaultTitles(id: string): string[] {
  return [vocabulary("nb"), vocabulary("nn"), vocabulary("en")].flatMap(({ rings }) =>
    Object.hasOwn(rings, id) ? [rings[id as keyof typeof rings].title] : [],
  );
}
