import type { CompletionWords } from "./words.js";

export const en: CompletionWords = {
  required: "required",
  byRule: "follows from the assessment",
  today: "today",
  reviewDue: (every) => `date of the assessment + ${period(every)}`,
  period,
  uses: (count) => (count === 1 ? "used once" : `used ${count} times`),
  snippets: {
    radar: "New radar",
    category: "New category",
    technology: "New technology",
    assessment: "Assessment with its three inputs",
    areaOfUse: "New area of use",
    evidence: "New evidence",
    override: "New override",
    process: "New work process",
    project: "New project",
    trial: "New trial",
    benefit: "New benefit",
    challenge: "New challenge",
    platform: "New platform",
    measure: "New measure",
    consequence: "New consequence",
    scenario: "New scenario",
  },
  blanks: {
    radar: "Technology radar",
    title: "Name",
    grounds: "Why",
    by: "Who",
    because: "Why this value",
    benefit: "What gets better",
    hypothesis: "What we believe",
    learnt: "What we learnt",
    indicator: "What it is seen by",
    source: "Where the figure is from",
  },
  dimensions: { sector: "Sector", municipality: "Municipality", group: "Group of municipalities" },
  rules: { report: "The rule of the report", none: "No rule: the rings are stated" },
};

function period({ count, unit }: Parameters<CompletionWords["period"]>[0]): string {
  const one = unit === "years" ? "year" : "month";
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
