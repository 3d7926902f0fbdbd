import type { Problem } from "../problem.js";
import { asFields, asList, asString, type Fields } from "../yaml/fields.js";
import type { YamlPath, YamlSource } from "../yaml/source.js";

/**
 * Ids that stand twice in their list, a technology's earlier ids included: the second and later ones are marked, the
 * first is named as related.
 */
export function duplicateIds(document: Fields, source: YamlSource): Problem[] {
  return ["rings", "categories", "technologies"].flatMap((list) => {
    const first = new Map<string, YamlPath>();
    const problems: Problem[] = [];
    const use = (id: string | undefined, path: YamlPath) => {
      if (id === undefined) return;
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, path);
        return;
      }
      const related = [{ role: "first-use" as const, range: source.rangeOf(earlier) }];
      problems.push({ code: "duplicate-id", data: { id, list }, range: source.rangeOf(path), related });
    };
    const entries = asList(document[list]) ?? [];
    for (const [index, entry] of entries.entries()) use(asString(asFields(entry).id), [list, index, "id"]);
    // After all ids: an alias that takes another entry's id is the one to change.
    for (const [index, entry] of entries.entries()) {
      // An alias that repeats its own entry's id or another alias of it names nothing else: `orphan-alias`.
      const own = new Set([asFields(entry).id]);
      for (const [place, alias] of (asList(asFields(entry).aliases) ?? []).entries()) {
        if (own.has(alias)) continue;
        own.add(alias);
        use(asString(alias), [list, index, "aliases", place]);
      }
    }
    return problems;
  });
}
