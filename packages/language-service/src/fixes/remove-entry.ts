import type { ProblemCode, YamlPath } from "@kommuneradar/core";
import type { EditedFile } from "../edits/edited-file.js";
import { removeEntry as removalOf } from "../edits/remove-entry.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { lengthAt } from "../written.js";

type Titles = ReturnType<typeof fixTitles>;

const titles: { readonly [C in ProblemCode]?: (titles: Titles) => string } = {
  "orphan-alias": ({ removeAlias }) => removeAlias,
  "self-relation": ({ removeSelfRelation }) => removeSelfRelation,
  "dependency-cycle": ({ removeDependency }) => removeDependency,
  "unused-ring-because": ({ remove }) => remove("ringBecause"),
  "unused-ring": ({ remove }) => remove("ring"),
  "unused-category": ({ removeCategory }) => removeCategory,
};

/** Takes out what has no effect. Preferred only where nothing that someone thought of can go with it. */
export const removeEntry = defineFix({
  codes: Object.keys(titles) as ProblemCode[],
  mend({ problem, language, file }) {
    const title = titles[problem.code]?.(fixTitles(language));
    if (title === undefined || file === undefined) return [];
    const entry = entryOf(problem.code, pathAt(file.source, problem) ?? [], file);
    if (entry === undefined) return [];
    return mendBy(title, removalOf(file, entry), { isPreferred: problem.code === "orphan-alias" });
  },
});

/** A category is marked at its id, and two must stay. */
function entryOf(code: ProblemCode, path: YamlPath, { source }: EditedFile): YamlPath | undefined {
  if (code !== "unused-category") return path;
  return lengthAt(source, ["categories"]) > 2 ? path.slice(0, -1) : undefined;
}
