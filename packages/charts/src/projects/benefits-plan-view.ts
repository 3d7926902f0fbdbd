import type { BenefitsPlan, Language, Text } from "@kommuneradar/core";
import type { BenefitsPlanView } from "./model.js";
import { benefitsPlanHeadings, projectsPageWords } from "./words/index.js";

/** A benefits-realisation plan as far as it is written, and what of it is not. */
export function benefitsPlanView(
  plan: BenefitsPlan,
  language: Language,
  text: (value: Text | undefined) => string,
): BenefitsPlanView | null {
  const words = projectsPageWords(language);
  const all = benefitsPlanHeadings.map((key) => ({
    heading: words.benefitsPlan[key],
    text: text(plan[key]),
  }));
  const parts = all.filter((part) => part.text !== "");
  if (parts.length === 0) return null;
  const missing = all.filter((part) => part.text === "").map(({ heading }) => heading);
  return {
    title: words.benefitsPlanTitle(parts.length, all.length),
    parts,
    missing: missing.length === 0 ? "" : words.notWritten(missing.join(" · ")),
  };
}
