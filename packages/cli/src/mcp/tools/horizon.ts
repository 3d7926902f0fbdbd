import { AnswerRefused, answerTexts, horizonAnswer } from "@kommuneradar/charts";
import { readHorizonInputs } from "../../horizon/inputs.js";
import { demandUsable } from "../read-estimate.js";
import type { Tool } from "../tool.js";

export const horizon: Tool<"horizon"> = {
  name: "horizon",
  async answer(asked, folder, context) {
    const { language } = context;
    const names = asked.files.map((file) => folder.named(file, language));
    // As what people read: small sectors are hidden.
    const { plan, refused, findings, ...ground } = await readHorizonInputs(
      names,
      { format: "text" },
      context,
      folder.files,
    );
    demandUsable(!refused, findings, context);
    if (plan === undefined) throw new AnswerRefused(answerTexts(language).nothingUsable);
    return horizonAnswer(plan, ground, asked, findings, language);
  },
};
