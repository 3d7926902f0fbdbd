import type { AssessmentInputs } from "../radar/model.js";
import type { InputName, RuleOutcome } from "../radar/rules/types.js";
import type { Language } from "./localized.js";
import { ringTitle, vocabulary } from "./vocabulary.js";

/**
 * *Why this ring*, in a sentence or two: what carries the ring and what is lacking for the next one, or which inputs
 * are missing, or which to look at again. "" where the rule derives nothing. `titleOf` names rings as the radar does.
 */
export function explainOutcome(
  outcome: RuleOutcome,
  inputs: AssessmentInputs,
  language: Language,
  titleOf: (ring: string) => string = (ring) => ringTitle(ring, language) ?? ring,
): string {
  const { explain, inputs: inputWords, phrase, and } = vocabulary(language);
  const phraseOf = (input: InputName, level: string | undefined) =>
    (phrase[input] as Readonly<Record<string, string>>)[level ?? ""] ?? "";
  const nameOf = (input: InputName) => inputWords[input].toLowerCase();
  const lacking = outcome.next?.lacks ?? [];
  const lacks = lacking.map(({ input, needs }) => phraseOf(input, needs)).join(", ");
  const nextRing = titleOf(outcome.next?.ring ?? "");

  switch (outcome.state) {
    case "none":
      return "";
    case "incomplete":
      return explain.incomplete(outcome.missing.map(nameOf).join(", "));
    case "undetermined":
      return explain.undetermined(nextRing, lacking.map(({ input }) => nameOf(input)).join(", "), lacks);
    case "derived": {
      const carried = (names: readonly InputName[]) =>
        join(
          names.map((input) => phraseOf(input, inputs[input])),
          and,
        );
      return [
        explain.derived(titleOf(outcome.ring ?? ""), carried(outcome.holds)),
        ...(outcome.next ? [explain.lacks(nextRing, lacks)] : []),
        ...(outcome.beyondSource ? [explain.beyondSource(carried(outcome.beyondSource))] : []),
      ].join(" ");
    }
  }
}

function join(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
