import { askedExplanation, explanationAnswer } from "@kommuneradar/charts";
import { readEstimate } from "../read-estimate.js";
import type { AssistantTool } from "../tool.js";

export const explain: AssistantTool<"explain"> = {
  name: "explain",
  async answer({ files, what }, asking) {
    const asked = askedExplanation(what, asking.language);
    return explanationAnswer(asked, await readEstimate(files, asking), asking.language);
  },
};
