import { askedExplanation, explanationAnswer } from "@kommuneradar/charts";
import { readEstimate } from "../read-estimate.js";
import type { Tool } from "../tool.js";

export const explain: Tool<"explain"> = {
  name: "explain",
  async answer({ files, what }, folder, context) {
    const asked = askedExplanation(what, context.language);
    const { read, ownCode } = await readEstimate(files, asked.groupBy, folder, context);
    return explanationAnswer(asked, read, context.language, (code) => ownCode(code)?.target);
  },
};
