import { AnswerRefused, answerTexts, projectsAnswer, projectsOf, projectsTexts } from "@kommuneradar/charts";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { isOfWindow } from "../refuse-outside.js";
import type { Asking, AssistantTool } from "../tool.js";
import { namedFiles, type WindowFile } from "../window-files.js";

export const projects: AssistantTool<"projects"> = {
  name: "projects",
  async answer(asked, asking) {
    const { language } = asking;
    const files = await namedFiles(asked.files, asking);
    const other = files.find(({ kind }) => kind !== "projects");
    if (other !== undefined) throw new AnswerRefused(projectsTexts(language).notProjects(other.name));
    const read = await Promise.all(files.map((file) => readProjects(file, asking)));
    const document = projectsOf(read, referenceData.municipalities, language);
    return projectsAnswer(document, asked, [], language);
  },
};

/** Of a radar outside of the window's folders not even the names are told. */
async function readProjects({ name, uri, document }: WindowFile, { service, language }: Asking) {
  const projects = document && service.projectsFile(document).projects;
  if (projects === undefined) throw new AnswerRefused(answerTexts(language).unreadable(name, ""));
  const named = projects.radar;
  const isIn =
    named !== undefined && (await isOfWindow(vscode.Uri.joinPath(uri, "..", named.replaceAll("\\", "/"))));
  const beside = isIn ? service.radarWithPlans(uri.toString(), named) : undefined;
  return { name, projects, radar: beside?.radar, plans: beside?.plans ?? [] };
}
