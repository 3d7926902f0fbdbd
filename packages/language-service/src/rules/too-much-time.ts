import { formatShare, type Language, timeTaken } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `share`: above 1. Of an occupation (or a prefix of occupations) the processes that take its time; of a process its steps. */
    "too-much-time":
      | {
          readonly of: "occupation";
          readonly occupation: string;
          readonly share: number;
          readonly processes: readonly string[];
        }
      | { readonly of: "steps"; readonly process: string; readonly share: number };
  }
}

const percent = (share: number, language: Language) => formatShare(share, language, 1);

export const tooMuchTime = defineRule({
  code: "too-much-time",
  severity: "warning",
  title: {
    en: "More than all the time",
    nb: "Mer enn hele arbeidstiden",
    nn: "Meir enn heile arbeidstida",
  },
  message: {
    en: (data) =>
      data.of === "steps"
        ? `The steps of ${en.quote(data.process)} take ${percent(data.share, "en")} of its time. They cannot take more than all of it, and make no potential for it.`
        : `${en.all(data.processes)} take ${percent(data.share, "en")} of the time of ${data.occupation}. Nobody has more than all of it, and in an estimate none of them counts there.`,
    nb: (data) =>
      data.of === "steps"
        ? `Trinnene i ${nb.quote(data.process)} tar ${percent(data.share, "nb")} av tiden i den. De kan ikke ta mer enn all tiden, og gir den ikke noe potensial.`
        : `${nb.all(data.processes)} tar ${percent(data.share, "nb")} av arbeidstiden til ${data.occupation}. Ingen har mer enn hele, og i et estimat teller ingen av dem der.`,
    nn: (data) =>
      data.of === "steps"
        ? `Stega i ${nn.quote(data.process)} tek ${percent(data.share, "nn")} av tida i han. Dei kan ikkje ta meir enn all tida, og gjev han ikkje noko potensial.`
        : `${nn.all(data.processes)} tek ${percent(data.share, "nn")} av arbeidstida til ${data.occupation}. Ingen har meir enn heile, og i eit estimat tel ingen av dei der.`,
  },
  *checkEstimate({ estimate, source, plan }) {
    const own = estimate.processes.map((process, at) => ({ ...process, at }));
    const others = (plan()?.processes ?? []).map((process) => ({ ...process, at: undefined }));
    for (const { last, ...data } of timeTaken([...others, ...own])) {
      // Those of the plan alone are told there.
      if (last.at === undefined) continue;
      yield {
        range: source.rangeOf(["processes", last.at, "timeShare"]),
        data: { of: "occupation", ...data },
      };
    }
  },
  *checkPlan({ plan, source }) {
    for (const { last, ...data } of timeTaken(plan.processes)) {
      yield {
        range: source.rangeOf(["processes", last.index, "timeShare"]),
        data: { of: "occupation", ...data },
      };
    }
    for (const { id, steps, index } of plan.processes) {
      const share = steps.reduce((sum, { timeShare = 0 }) => sum + timeShare, 0);
      if (share > 1 + 1e-9) {
        yield {
          range: source.rangeOf(["processes", index, "steps"], "key"),
          data: { of: "steps", process: id, share },
        };
      }
    }
  },
});
