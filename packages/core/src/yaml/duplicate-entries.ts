import type { Problem } from "../problem.js";
import { asFields, asList, asString, type Fields } from "./fields.js";
import type { YamlPath, YamlSource } from "./source.js";

/** Ids that stand twice in a list at the top of a file: the second and later ones are marked, the first is named. */
export function duplicateEntries(
  fields: Fields,
  lists: readonly string[],
  source: YamlSource,
): Problem<"duplicate-id">[] {
  return lists.flatMap((list) => duplicatesIn(fields[list], [list], source));
}

/** The same for a list at any path. */
export function duplicatesIn(value: unknown, path: YamlPath, source: YamlSource): Problem<"duplicate-id">[] {
  const first = new Map<string, number>();
  const list = String(path.at(-1));
  return (asList(value) ?? []).flatMap((entry, index): Problem<"duplicate-id">[] => {
    const id = asString(asFields(entry).id);
    if (id === undefined) return [];
    const range = source.rangeOf([...path, index, "id"]);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const related = [{ role: "first-use" as const, range: source.rangeOf([...path, earlier, "id"]) }];
    return [{ code: "duplicate-id", data: { id, list }, range, related }];
  });
}
