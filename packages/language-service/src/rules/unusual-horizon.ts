import { horizonYears, reportHorizon } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** What is written, how many years a scenario comes to, and the years of the report. */
    "unusual-horizon": { readonly written: string; readonly usual: readonly [number, number] } & (
      | { readonly of: "scenario"; readonly years: number }
      | { readonly of: "estimate" }
    );
  }
}

const span = ([from, to]: readonly [number, number]) => `${from}–${to}`;

export const unusualHorizon = defineRule({
  code: "unusual-horizon",
  severity: "hint",
  title: {
    en: "Other years than the report's",
    nb: "Andre år enn rapportens",
    nn: "Andre år enn i rapporten",
  },
  message: {
    en: (data) =>
      data.of === "scenario"
        ? `${en.quote(data.written)} is ${data.years} years. The report of 2019 spoke of ${span(data.usual)}. Nothing forbids others: let the grounds say why.`
        : `${en.quote(data.written)} is not within ${span(data.usual)} years, which the report of 2019 spoke of. Nothing forbids others: let the text beside the estimate say why.`,
    nb: (data) =>
      data.of === "scenario"
        ? `${nb.quote(data.written)} er ${data.years} år. Rapporten fra 2019 snakket om ${span(data.usual)}. Ingenting hindrer andre: la begrunnelsen si hvorfor.`
        : `${nb.quote(data.written)} er ikke innenfor ${span(data.usual)} år, som rapporten fra 2019 snakket om. Ingenting hindrer andre: la teksten ved estimatet si hvorfor.`,
    nn: (data) =>
      data.of === "scenario"
        ? `${nn.quote(data.written)} er ${data.years} år. Rapporten frå 2019 snakka om ${span(data.usual)}. Ingenting hindrar andre: lat grunngjevinga seie kvifor.`
        : `${nn.quote(data.written)} er ikkje innanfor ${span(data.usual)} år, som rapporten frå 2019 snakka om. Ingenting hindrar andre: lat teksten ved estimatet seie kvifor.`,
  },
  *checkPlan({ plan, source }) {
    for (const { from, to, index } of plan.scenarios) {
      // A last year before the first is told as such.
      if (from === undefined || to === undefined || to < from) continue;
      const years = to - from;
      if (isUsual([years, years])) continue;
      const data = { of: "scenario", written: `${from}–${to}`, years, usual: reportHorizon } as const;
      yield { range: source.rangeOf(["scenarios", index, "to"]), data };
    }
  },
  *checkEstimate({ estimate: { horizon }, source }) {
    const years = horizonYears(horizon);
    if (years === undefined || isUsual(years)) return;
    const data = { of: "estimate", written: horizon, usual: reportHorizon } as const;
    yield { range: source.rangeOf(["horizon"]), data };
  },
});

function isUsual([fewest, most]: readonly [number, number]): boolean {
  return fewest >= reportHorizon[0] && most <= reportHorizon[1];
}
