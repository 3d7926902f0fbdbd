import { AnswerRefused, answerTexts, projectsAnswer } from "@kommuneradar/charts";
import { formatFinding } from "../../finding.js";
import { readProjectsDocument } from "../../projects/read-files.js";
import type { Tool } from "../tool.js";

export const projects: Tool<"projects"> = {
  name: "projects",
  async answer(asked, folder, context) {
    const { language } = context;
    const names = asked.files.map((file) => folder.named(file, language));
    const { document, findings } = await readProjectsDocument(names, context, folder.files);
    const error = findings.find(({ severity }) => severity === "error");
    if (error !== undefined && document.overview.projects.length === 0) {
      throw new AnswerRefused(answerTexts(language).unreadable(error.file, formatFinding(error)));
    }
    return projectsAnswer(document, asked, findings, language);
  },
};
