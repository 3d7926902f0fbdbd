import { dueDate, isDate } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { completionWords, inEveryLanguage } from "../../text/completion/index.js";
import { radarOf, technologyOfEntry } from "../radar-of.js";
import { defineSource } from "../source.js";

const reviewBy = "technologies.assessment.reviewBy";

/** Today; for a review first the date of the assessment and the radar's interval. */
export const dates = defineSource({
  part: "value",
  fields: {
    radar: ["edition", "technologies.assessment.date", "technologies.assessment.evidence.date", reviewBy],
    projects: [
      "projects.proposed",
      "projects.decided",
      "projects.started",
      "projects.ended",
      "projects.baseline.date",
      "projects.benefits.potential.date",
      "projects.benefits.realised.date",
      "projects.learning.started",
      "projects.learning.ended",
      "projects.sources.date",
    ],
    plan: ["platforms.date", "measures.date"],
  },
  *propose(place) {
    const { context, field } = place;
    const words = completionWords(context.language);
    const every = radarOf(context)?.reviewEvery;
    const date = technologyOfEntry(place)?.assessment?.date;
    if (field === reviewBy && every !== undefined && isDate(date)) {
      const due = dueDate({ date, evidence: [] }, every);
      if (due !== undefined) {
        yield {
          label: due,
          kind: CompletionItemKind.Value,
          title: words.reviewDue(every),
          words: inEveryLanguage(({ reviewDue }) => reviewDue(every)),
          rank: 0,
          preselect: true,
          write: { form: "value", text: due },
        };
        if (due === context.today) return;
      }
    }
    yield {
      label: context.today,
      kind: CompletionItemKind.Value,
      title: words.today,
      words: inEveryLanguage(({ today }) => today),
      write: { form: "value", text: context.today },
    };
  },
});
