import type { Language, ProblemCode, YamlPath } from "@kommuneradar/core";
import type { EditedFile } from "../edits/edited-file.js";
import { removeEntry as removalOf } from "../edits/remove-entry.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { lengthAt } from "../written.js";

type Words = (language: Language) => string;
const say =
  (en: string, nb: string): Words =>
  (language) =>
    language === "en" ? en : nb;

const titles: { readonly [C in ProblemCode]?: Words } = {
  "orphan-alias": say("Remove the alias", "Fjern aliaset"),
  "self-relation": say("Remove the relation to itself", "Fjern visningen til seg selv"),
  "dependency-cycle": say("Remove this dependency", "Fjern denne avhengigheten"),
  "unused-ring-because": say("Remove “ringBecause”", "Fjern «ringBecause»"),
  "unused-ring": say("Remove “ring”", "Fjern «ring»"),
  "unused-category": say("Remove the category", "Fjern kategorien"),
};

/** Takes out what has no effect. Preferred only where nothing that someone thought of can go with it. */
export const removeEntry = defineFix({
  codes: Object.keys(titles) as ProblemCode[],
  mend({ problem, language, file }) {
    const title = titles[problem.code]?.(language);
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
