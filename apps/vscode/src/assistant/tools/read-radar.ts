import { AnswerRefused, answerTexts, buildRadarView, radarAnswer } from "@kommuneradar/charts";
import { layoutRadar } from "@kommuneradar/core";
import { today } from "../../language/service.js";
import type { AssistantTool } from "../tool.js";
import { namedDocument } from "../window-files.js";

/** As the Language Server Protocol counts severities. */
const error = 1;

export const readRadar: AssistantTool<"read_radar"> = {
  name: "read_radar",
  async answer(asked, asking) {
    const { service, language } = asking;
    const words = answerTexts(language);
    const { document, kind } = await namedDocument(asked.file, asking);
    if (kind !== "radar") throw new AnswerRefused(words.notARadar(asked.file));
    const errors = service.diagnostics(document).filter(({ severity }) => severity === error);
    const { radar } = service.radar(document);
    if (radar === undefined) {
      throw new AnswerRefused(words.unreadable(asked.file, String(errors[0]?.message ?? "")));
    }
    const view = buildRadarView(radar, layoutRadar(radar), { language, today: today() });
    return radarAnswer(view, asked, errors.length);
  },
};
