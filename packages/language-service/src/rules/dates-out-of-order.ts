import { isDate, type YamlPath, type YamlSource } from "@kommuneradar/core";
import { defineRule, type Hit } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `key` cannot be before `after`. */
    "dates-out-of-order": {
      readonly key: string;
      readonly value: string;
      readonly after: string;
      readonly earliest: string;
    };
  }
}

export const datesOutOfOrder = defineRule({
  code: "dates-out-of-order",
  severity: "warning",
  title: { en: "Dates out of order", nb: "Datoer i feil rekkefølge", nn: "Datoar i feil rekkjefølgje" },
  message: {
    en: ({ key, value, after, earliest }) =>
      `${en.quote(key)} (${value}) is before ${en.quote(after)} (${earliest}). Correct one of them.`,
    nb: ({ key, value, after, earliest }) =>
      `${nb.quote(key)} (${value}) er før ${nb.quote(after)} (${earliest}). Rett en av dem.`,
    nn: ({ key, value, after, earliest }) =>
      `${nn.quote(key)} (${value}) er før ${nn.quote(after)} (${earliest}). Rett ein av dei.`,
  },
  *checkProjects({ projects, source }) {
    for (const project of projects.projects) {
      const path = ["projects", project.index];
      yield* outOfOrder(path, ["proposed", "decided"], project, source);
      yield* outOfOrder(path, ["started", "ended"], project, source);
      for (const trial of project.learning)
        yield* outOfOrder([...path, "learning", trial.index], ["started", "ended"], trial, source);
    }
  },
  *checkPlan({ plan, source }) {
    for (const { from, to, index } of plan.scenarios) {
      if (from === undefined || to === undefined || to >= from) continue;
      const data = { key: "to", value: String(to), after: "from", earliest: String(from) };
      yield { range: source.rangeOf(["scenarios", index, "to"]), data };
    }
  },
});

function* outOfOrder<K extends string>(
  path: YamlPath,
  [first, last]: readonly [K, K],
  dates: Readonly<Partial<Record<K, string>>>,
  source: YamlSource,
): Generator<Hit<"dates-out-of-order">> {
  const [earliest, value] = [dates[first], dates[last]];
  if (!isDate(earliest) || !isDate(value) || value >= earliest) return;
  yield { range: source.rangeOf([...path, last]), data: { key: last, value, after: first, earliest } };
}
