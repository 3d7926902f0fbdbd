import { trialOutcomes } from "@kommuneradar/schema";
import { formatNumber } from "../text/format.js";
import type { Language } from "../text/localized.js";
import type { Trial } from "./model.js";
import { projectWords } from "./words/index.js";

/** How many trials, and how they went: `2 trials: 1 worked, 1 did not work`; "" where there is none. */
export function trialsText(trials: readonly Pick<Trial, "outcome">[], language: Language): string {
  if (trials.length === 0) return "";
  const words = projectWords(language);
  const kinds = trialOutcomes.flatMap((kind) => {
    const count = trials.filter(({ outcome }) => outcome === kind).length;
    return count > 0 ? [`${formatNumber(count, language)} ${words.outcome[kind]}`] : [];
  });
  return `${words.trials(trials.length)}: ${kinds.join(", ")}`;
}
