import { type InputName, placeTechnology, ringRule } from "@kommuneradar/core";
import { type Raise, raisesFor } from "../raises.js";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "ring-against-rule": {
      readonly rule: string;
      readonly stated: string;
      /** The ring the rule gives; undefined when the assessment fits none. */
      readonly derived: string | undefined;
      /** What would have to rise for the stated ring; undefined when it lies further out than the assessment. */
      readonly raises: readonly { readonly input: InputName; readonly to: string }[] | undefined;
    };
  }
}

const written = ({ input, to }: Raise) => `${input}: ${to}`;

export const ringAgainstRule = defineRule({
  code: "ring-against-rule",
  severity: "warning",
  title: {
    en: "Ring against the rule",
    nb: "Anbefalingen avviker fra regelen",
    nn: "Tilrådinga avvik frå regelen",
  },
  message: {
    en({ rule, stated, derived, raises }) {
      const gives = derived === undefined ? "no ring" : en.quote(derived);
      const why = raises
        ? `${en.quote(stated)} would take ${en.all(raises.map(written))}`
        : "the assessment is better than that ring asks for";
      const mend = derived === undefined ? "Assess anew" : `Write ${en.quote(derived)}`;
      return `The rule ${en.quote(rule)} gives ${gives} for this assessment, not ${en.quote(stated)}: ${why}. ${mend}, or say why in “ringBecause”.`;
    },
    nb({ rule, stated, derived, raises }) {
      const gives = derived === undefined ? "ingen anbefaling" : nb.quote(derived);
      const why = raises
        ? `${nb.quote(stated)} krever ${nb.all(raises.map(written))}`
        : "vurderingen er bedre enn den anbefalingen krever";
      const mend = derived === undefined ? "Vurder på nytt" : `Skriv ${nb.quote(derived)}`;
      return `Regelen ${nb.quote(rule)} gir ${gives} for denne vurderingen, ikke ${nb.quote(stated)}: ${why}. ${mend}, eller begrunn avviket i «ringBecause».`;
    },
    nn({ rule, stated, derived, raises }) {
      const gives = derived === undefined ? "inga tilråding" : nn.quote(derived);
      const why = raises
        ? `${nn.quote(stated)} krev ${nn.all(raises.map(written))}`
        : "vurderinga er betre enn den tilrådinga krev";
      const mend = derived === undefined ? "Vurder på nytt" : `Skriv ${nn.quote(derived)}`;
      return `Regelen ${nn.quote(rule)} gjev ${gives} for denne vurderinga, ikkje ${nn.quote(stated)}: ${why}. ${mend}, eller grunngje avviket i «ringBecause».`;
    },
  },
  *checkRadar({ radar, rangeOf }) {
    const rule = ringRule(radar.rule);
    for (const technology of radar.technologies) {
      // Off the rings a stated one is not drawn: `unused-ring`.
      if (technology.status !== "active") continue;
      const { ring, by, outcome } = placeTechnology(radar, technology);
      if (by !== "stated" || ring === undefined || technology.ringBecause !== undefined) continue;
      const fitsNone = outcome.state === "undetermined";
      if (!fitsNone && (outcome.state !== "derived" || outcome.ring === ring)) continue;
      yield {
        range: rangeOf(["technologies", technology.index, "ring"]),
        data: {
          rule: radar.rule,
          stated: ring,
          derived: outcome.ring,
          raises: raisesFor(ring, technology.assessment ?? {}, rule),
        },
      };
    }
  },
});
