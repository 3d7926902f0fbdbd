import type { OccupationGroup, ReferenceData } from "@kommuneradar/schema";
import { CompletionItemKind } from "vscode-languageserver-types";
import { occupationCardUnder } from "../../hover/occupation.js";
import { occupationSettings } from "../../occupation-codes.js";
import { occupationName } from "../../occupation-name.js";
import { defineSource } from "../source.js";

/** Lists of codes in which `33*` stands for all codes that start so. */
const takesPrefixes: ReadonlySet<string> = new Set([
  "technologies.areasOfUse.occupations",
  "processes.occupations",
]);

/** Occupation codes with their titles: the codes of the classification in use, then its groups. */
export const occupations = defineSource({
  part: "value",
  fields: {
    radar: ["technologies.areasOfUse.occupations"],
    estimate: ["overrides.occupation", "processes.occupations"],
    plan: ["processes.occupations"],
    workforce: ["occupation"],
    mapping: ["target"],
  },
  *propose(place) {
    const { context, asked, siblings, field } = place;
    const { reference } = context;
    const settings = occupationSettings(context, asked.symbols);
    const id = settings.classification;
    const groups = [...reference.classifications[id].groups.values()];
    const deepest = Math.max(...groups.map(({ level }) => level));
    const listed = new Set(siblings);
    for (const group of [...groups.filter(({ level }) => level === deepest), ...coarser(groups, deepest)]) {
      const isPrefix = group.level < deepest && takesPrefixes.has(field);
      const code = isPrefix ? `${group.code}*` : group.code;
      if (listed.has(code) || (isPrefix && id === "soc2010")) continue;
      yield {
        label: code,
        kind: isPrefix ? CompletionItemKind.Module : CompletionItemKind.Constant,
        title: occupationName(context, id, group.code, group.title),
        words: [group.title, englishTitle(reference, id, group)].filter((title) => title !== undefined),
        documentation: () => occupationCardUnder(settings, asked, code),
        rank: group.level === deepest ? 1 : 2,
        write: { form: "code", text: code },
      };
    }
  },
});

/** Groups of two and three digits; a single digit is too much to mean. */
function coarser(groups: readonly OccupationGroup[], deepest: number): readonly OccupationGroup[] {
  return groups.filter(({ level }) => level < deepest && level >= 2);
}

/** A STYRK-08 code is found by the English title of what it leads to as well, also where that is a wider group. */
function englishTitle(
  { classifications, styrkToIsco }: ReferenceData,
  id: keyof ReferenceData["classifications"],
  { code, level }: OccupationGroup,
): string | undefined {
  if (id !== "styrk08") return undefined;
  const isco = level === 4 ? styrkToIsco.get(code)?.isco : code;
  return isco ? classifications.isco08.groups.get(isco)?.title : undefined;
}
