import type { Problem, UnknownName } from "@kommuneradar/core";
import { defineFix } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueName } from "../value-name.js";
import { wordings } from "../wording.js";

/** With more names than this to choose from and none near, a list of fixes is no help. */
const fewNames = 6;

/** Writes a valid name where there is an unknown one: the nearest first, else each of a few. */
export const nearestName = defineFix({
  codes: [
    "unknown-key",
    "invalid-value",
    "unknown-ring",
    "unknown-category",
    "unknown-technology",
    "outdated-reference",
    "unknown-process",
    "unknown-rule",
    "unknown-sector",
    "unknown-municipality",
    "unknown-score-set",
    "unknown-group",
    "unknown-occupation",
    "invalid-override",
  ],
  mend({ problem, text, language, file }) {
    const names = namesFor(problem);
    return names.map(({ name, title = valueName(problem, name, file, language) }) => {
      const { quote } = wordings[language];
      const shown = title === undefined ? quote(name) : `${quote(name)} (${title})`;
      return {
        title: fixTitles(language).changeTo(shown),
        edits: [replaceName(text, problem.range, name)],
        isPreferred: names.length === 1,
      };
    });
  },
});

interface Candidate {
  readonly name: string;
  readonly title?: string;
}

function namesFor({ code, data }: Pick<Problem, "code" | "data">): readonly Candidate[] {
  const { nearest, allowed } = data as Partial<Pick<UnknownName, "allowed">> & {
    readonly nearest: string | undefined | readonly { readonly code: string; readonly title: string }[];
  };
  if (typeof nearest === "string") return [{ name: nearest }];
  if (nearest !== undefined) return nearest.map(({ code: name, title }) => ({ name, title }));
  // A field or a technology is not exchanged for just any other.
  if (code === "unknown-key" || code === "unknown-technology" || code === "unknown-process") return [];
  if (allowed === undefined || allowed.length > fewNames) return [];
  return allowed.map((name) => ({ name }));
}
