import { AnswerRefused, answerTexts, whereAnswer, whereOf, whereTexts } from "@kommuneradar/charts";
import { type Radar, reachableRings } from "@kommuneradar/core";
import { readEstimate } from "../read-estimate.js";
import { readPlan } from "../read-plan.js";
import type { Asking, AssistantTool } from "../tool.js";
import { namedFiles, type WindowFile, windowFiles } from "../window-files.js";

export const where: AssistantTool<"where"> = {
  name: "where",
  async answer(asked, asking) {
    const { language } = asking;
    const files = await namedFiles(asked.files, asking);
    const named = (kind: WindowFile["kind"]) => files.filter((file) => file.kind === kind);
    const tables = [...named("estimate"), ...named("workforce")].map(({ name }) => name);
    const read = await readEstimate(tables, asking);
    const radar = await radarOf(named("radar")[0], tables[0] ?? "", asking);
    const unknown = asked.rings?.find((id) => !radar.rings.some((ring) => ring.id === id));
    if (unknown !== undefined) {
      throw new AnswerRefused(answerTexts(language).noId(unknown, radar.id ?? "", radar.rings));
    }
    const plans = named("plan").map((file) => readPlan(file, asking));
    const document = whereOf(radar, plans, asked.rings ?? reachableRings(radar), read, language);
    return whereAnswer(document, asked, [], language);
  },
};

/** The one that is named, else that of the estimate. */
async function radarOf(named: WindowFile | undefined, estimate: string, asking: Asking): Promise<Radar> {
  const { service, language } = asking;
  if (named?.document !== undefined) {
    const { radar } = service.radar(named.document);
    if (radar === undefined) throw new AnswerRefused(answerTexts(language).notARadar(named.name));
    return radar;
  }
  const { files } = await windowFiles(asking);
  const own = files.find(({ name }) => name === estimate);
  const path = own?.document && service.estimateFile(own.document).estimate?.radar;
  const found = own && path !== undefined && service.radarWithPlans(own.uri.toString(), path).radar;
  if (!found) throw new AnswerRefused(whereTexts(language).whichRadar);
  return found;
}
