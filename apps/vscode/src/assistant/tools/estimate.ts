import { askedFigures, estimateAnswer } from "@kommuneradar/charts";
import { readEstimate } from "../read-estimate.js";
import type { AssistantTool } from "../tool.js";

export const estimate: AssistantTool<"estimate"> = {
  name: "estimate",
  async answer(asked, asking) {
    const { language } = asking;
    const read = await readEstimate(asked.files, asking);
    return estimateAnswer(askedFigures(read, asked.groupBy, language), asked, [], language);
  },
};
