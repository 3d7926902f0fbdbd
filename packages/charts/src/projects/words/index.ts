import type { BenefitsPlan, Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ProjectsPageWords } from "./words.js";

const lists: Readonly<Record<Language, ProjectsPageWords>> = { nb, nn, en };

/** What the page of projects says. */
export function projectsPageWords(language: Language): ProjectsPageWords {
  return lists[language];
}

/** In the order of the plan's form. */
export const benefitsPlanHeadings = [
  "grounds",
  "owner",
  "budgetEffect",
  "alternativeUse",
  "effectsElsewhere",
  "nonMonetised",
  "measures",
  "risk",
  "baseline",
  "benefitMap",
] as const satisfies readonly (keyof BenefitsPlan)[];
