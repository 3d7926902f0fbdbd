import { type CompetenceNeed, competenceGap, formatNumber, type Language } from "@kommuneradar/core";
import { planWords } from "../plan/words.js";

/** A need for competence in a line: what, of what kind, how many need it, have it and are lacking. */
export function competenceText(need: CompetenceNeed, title: string, language: Language): string {
  const words = planWords(language);
  const figures = [
    [words.need, need.need],
    [words.available, need.available],
    [words.gap, competenceGap(need)],
  ] as const;
  const told = figures.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name.toLocaleLowerCase(language)} ${formatNumber(value, language)}`],
  );
  const kind = `${title} (${words.competenceKinds[need.kind]})`;
  return told.length === 0 ? kind : `${kind}: ${told.join(", ")}`;
}
