import { explainOutcome, ringRule, ringTitle } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { paragraphs, plain } from "../../hover/markdown.js";
import { ringCondition } from "../../hover/why-ring.js";
import { ringNames } from "../../ring-names.js";
import { completionWords } from "../../text/completion/index.js";
import { radarOf, technologyOfEntry } from "../radar-of.js";
import { defineSource } from "../source.js";
import { titled } from "../titled.js";

/** The radar's rings; the one that the rule derives from the entry's assessment first, with its reasons. */
export const rings = defineSource({
  part: "value",
  fields: { radar: ["technologies.ring"] },
  *propose(place) {
    const { language } = place.context;
    const radar = radarOf(place.context);
    if (radar === undefined) return;
    const inputs = technologyOfEntry(place)?.assessment ?? {};
    const outcome = ringRule(radar.rule).derive(inputs);
    for (const ring of radar.rings) {
      const isDerived = ring.id === outcome.ring;
      const defaults = (["nb", "nn", "en"] as const)
        .map((each) => ringTitle(ring.id, each))
        .filter((title) => title !== undefined);
      yield {
        ...titled(ring, radar.language, language, defaults),
        kind: CompletionItemKind.EnumMember,
        ...(isDerived ? { rank: 0, preselect: true, remark: completionWords(language).byRule } : {}),
        documentation: () =>
          paragraphs([
            ringCondition(radar, ring.id, language),
            isDerived
              ? plain(explainOutcome(outcome, inputs, language, ringNames(radar, language)))
              : undefined,
          ]),
      };
    }
  },
});
