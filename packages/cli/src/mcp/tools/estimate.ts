import { estimateAnswer } from "@kommuneradar/charts";
import { readEstimate } from "../read-estimate.js";
import type { Tool } from "../tool.js";

export const estimate: Tool<"estimate"> = {
  name: "estimate",
  async answer(asked, folder, context) {
    const { document, findings } = await readEstimate(asked.files, asked.groupBy, folder, context);
    return estimateAnswer(document, asked, findings, context.language);
  },
};
