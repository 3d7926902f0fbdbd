import { AnswerRefused, answerTexts, horizonAnswer, horizonGround, horizonTexts } from "@kommuneradar/charts";
import { firstError } from "../../language/first-error.js";
import { readEstimate } from "../read-estimate.js";
import type { AssistantTool } from "../tool.js";
import { namedFiles } from "../window-files.js";

export const horizon: AssistantTool<"horizon"> = {
  name: "horizon",
  async answer(asked, asking) {
    const { language, service } = asking;
    const files = await namedFiles(asked.files, asking);
    const [file, another] = files.filter(({ kind }) => kind === "plan");
    const tables = files.filter(({ kind }) => kind === "estimate" || kind === "workforce");
    if (file?.document === undefined || another !== undefined || tables.length + 1 < files.length) {
      throw new AnswerRefused(horizonTexts(language).needsBoth);
    }
    const { plan, problems } = service.planFile(file.document);
    // What is wrong is left out of the plan, and a scenario without one of its assumptions is another one.
    const error = firstError(problems, language);
    if (plan === undefined || error !== undefined) {
      throw new AnswerRefused(answerTexts(language).unreadable(file.name, error?.message ?? ""));
    }
    const read = await readEstimate(
      tables.map(({ name }) => name),
      asking,
    );
    return horizonAnswer(plan, horizonGround(read), asked, [], language);
  },
};
