import { askedFigures, estimateAnswer } from "@kommuneradar/charts";
import { readEstimate } from "../read-estimate.js";
import type { Tool } from "../tool.js";

export const estimate: Tool<"estimate"> = {
  name: "estimate",
  async answer(asked, folder, context) {
    const { language } = context;
    const { read, findings } = await readEstimate(asked.files, asked.groupBy, folder, context);
    return estimateAnswer(askedFigures(read, asked.groupBy, language), asked, findings, language);
  },
};
