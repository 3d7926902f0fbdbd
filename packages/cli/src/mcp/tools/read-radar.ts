import { join } from "node:path";
import { AnswerRefused, answerTexts, buildRadarView, radarAnswer } from "@kommuneradar/charts";
import { layoutRadar, readRadar as readRadarText } from "@kommuneradar/core";
import { checkRadarReading, describeProblem, documentKind } from "@kommuneradar/language-service";
import type { Tool } from "../tool.js";

export const readRadar: Tool<"read_radar"> = {
  name: "read_radar",
  async answer(asked, folder, { language, io }) {
    const words = answerTexts(language);
    const file = folder.named(asked.file, language);
    const { text, problem } = await folder.files.text(join(folder.root, file));
    if (text === undefined) {
      throw new AnswerRefused(words.unreadable(file, describeProblem(problem, language).message));
    }
    if (documentKind(file, text) !== "radar") throw new AnswerRefused(words.notARadar(file));
    const today = io.today();
    const reading = readRadarText(text);
    const errors = checkRadarReading(reading, { today })
      .map((one) => describeProblem(one, language))
      .filter(({ severity }) => severity === "error");
    const { radar } = reading;
    if (radar === undefined) throw new AnswerRefused(words.unreadable(file, errors[0]?.message ?? ""));
    const view = buildRadarView(radar, layoutRadar(radar), { language, today });
    return radarAnswer(view, { ...asked, file }, errors.length);
  },
};
