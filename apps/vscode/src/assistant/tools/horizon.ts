import { AnswerRefused, horizonAnswer, horizonGround, horizonTexts } from "@kommuneradar/charts";
import { readEstimate } from "../read-estimate.js";
import { readPlan } from "../read-plan.js";
import type { AssistantTool } from "../tool.js";
import { namedFiles } from "../window-files.js";

export const horizon: AssistantTool<"horizon"> = {
  name: "horizon",
  async answer(asked, asking) {
    const { language } = asking;
    const files = await namedFiles(asked.files, asking);
    const [file, another] = files.filter(({ kind }) => kind === "plan");
    const tables = files.filter(({ kind }) => kind === "estimate" || kind === "workforce");
    if (file === undefined || another !== undefined || tables.length + 1 < files.length) {
      throw new AnswerRefused(horizonTexts(language).needsBoth);
    }
    const plan = readPlan(file, asking);
    const read = await readEstimate(
      tables.map(({ name }) => name),
      asking,
    );
    return horizonAnswer(plan, horizonGround(read), asked, [], language);
  },
};
