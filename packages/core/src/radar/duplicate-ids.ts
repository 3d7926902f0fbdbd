import type { Problem } from "../problem.js";
import { asFields, asList, asString, type Fields, optional } from "../yaml/fields.js";
import type { YamlSource } from "../yaml/source.js";

/**
 * Ids that stand twice in their list, a technology's earlier ids included: the second and later ones are marked, the
 * first is named as related.
 */
export function duplicateIds(document: Fields, source: YamlSource): Problem[] {
  return ["rings", "categories", "technologies"].flatMap((list) => {
    const entries = (asList(document[list]) ?? []).map(asFields);
    const first = new Map<string, { readonly index: number; readonly alias?: number }>();
    const problems: Problem[] = [];
    const rangeAt = ({ index, alias }: { readonly index: number; readonly alias?: number }) =>
      source.rangeOf(alias === undefined ? [list, index, "id"] : [list, index, "aliases", alias]);
    const use = (id: string | undefined, index: number, alias?: number) => {
      if (id === undefined) return;
      const earlier = first.get(id);
      const here = { index, ...optional("alias", alias) };
      if (earlier === undefined) {
        first.set(id, here);
        return;
      }
      const related = [{ role: "first-use" as const, range: rangeAt(earlier) }];
      problems.push({ code: "duplicate-id", data: { id, list }, range: rangeAt(here), related });
    };
    for (const [index, { id }] of entries.entries()) use(asString(id), index);
    // After all ids: an alias that takes another entry's id is the one to change.
    for (const [index, { id, aliases }] of entries.entries()) {
      const written = asList(aliases) ?? [];
      if (written.length === 0) continue;
      // An alias that repeats its own entry's id or another alias of it names nothing else: `orphan-alias`.
      const own = new Set([id]);
      for (const [place, alias] of written.entries()) {
        if (own.has(alias)) continue;
        own.add(alias);
        use(asString(alias), index, place);
      }
    }
    return problems;
  });
}
