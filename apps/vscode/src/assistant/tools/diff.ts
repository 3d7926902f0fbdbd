import {
  AnswerRefused,
  answerTexts,
  diffAnswer,
  type ToldDiff,
  toldLinkedDiff,
  toldRadarDiff,
} from "@kommuneradar/charts";
import { diffPlans, diffProjects, diffRadars } from "@kommuneradar/core";
import type { ServiceDocument } from "@kommuneradar/language-service";
import type { Asked } from "@kommuneradar/schema";
import { baseRefusalText } from "../../git/base-refusal-text.js";
import type { Asking, AssistantTool } from "../tool.js";
import { namedDocument, type WindowFile } from "../window-files.js";

export const diff: AssistantTool<"diff"> = {
  name: "diff",
  async answer(asked, asking) {
    const { language } = asking;
    const words = answerTexts(language);
    if ((asked.older === undefined) === (asked.since === undefined)) {
      throw new AnswerRefused(words.olderOrSince);
    }
    const now = await namedDocument(asked.file, asking);
    const { kind } = now;
    if (kind === "estimate") throw new AnswerRefused(words.estimatesElsewhere);
    if (kind === "workforce") throw new AnswerRefused(words.notComparable(now.name));
    const old = await olderOf(asked, now, asking);
    const said = toldOf(kind, old.document, now.document, asking);
    if (said === undefined) throw new AnswerRefused(words.notComparable(old.name));
    const about = { old: old.name, new: now.name, kind, fictional: false, ...said };
    return diffAnswer(about, asked, [], language);
  },
};

/** The other file, or the same in a revision, as the built-in Git extension has it. */
async function olderOf({ older, since = "" }: Asked<"diff">, now: WindowFile, asking: Asking) {
  if (older !== undefined) return namedDocument(older, asking);
  const base = { kind: "revision", ref: since } as const;
  const found = await asking.bases.read(now.uri, base);
  if ("refused" in found) throw new AnswerRefused(baseRefusalText(base, found));
  return { name: `${since}:${now.name}`, document: found.document };
}

/** undefined where one of them is not what the other is. */
function toldOf(
  kind: "radar" | "projects" | "plan",
  old: ServiceDocument,
  now: ServiceDocument,
  { service, language }: Asking,
): ToldDiff | undefined {
  if (service.kind(old) !== kind) return undefined;
  if (kind === "radar") {
    const [before, after] = [service.radar(old).radar, service.radar(now).radar];
    return before && after && toldRadarDiff(diffRadars(before, after), language);
  }
  if (kind === "projects") {
    const [before, after] = [service.projectsFile(old).projects, service.projectsFile(now).projects];
    return before && after && toldLinkedDiff(diffProjects(before, after), language);
  }
  const [before, after] = [service.planFile(old).plan, service.planFile(now).plan];
  return before && after && toldLinkedDiff(diffPlans(before, after), language);
}
