import { AnswerRefused, answerTexts, whereAnswer, whereTexts } from "@kommuneradar/charts";
import { reachableRings } from "@kommuneradar/core";
import { UsageError } from "../../commands/command.js";
import { softenRows } from "../../estimate/soften-rows.js";
import { readWhereFiles } from "../../where/read-files.js";
import { whereDocument } from "../../where/where-document.js";
import { demandUsable } from "../read-estimate.js";
import type { Tool } from "../tool.js";

export const where: Tool<"where"> = {
  name: "where",
  async answer(asked, folder, context) {
    const { language } = context;
    const names = asked.files.map((file) => folder.named(file, language));
    const { radar, plans, inputs, estimate, findings } = await readWhereFiles(names, context, folder.files);
    const softened = softenRows(inputs);
    const all = [...findings, ...softened.findings];
    demandUsable(softened.usable, all, context);
    if (radar === undefined) throw new UsageError(whereTexts(language).whichRadar);
    const unknown = asked.rings?.find((id) => !radar.rings.some((ring) => ring.id === id));
    if (unknown !== undefined) {
      throw new AnswerRefused(answerTexts(language).noId(unknown, radar.id ?? "", radar.rings));
    }
    const rings = asked.rings ?? reachableRings(radar);
    const document = whereDocument({ radar, plans, inputs, estimate }, { format: "table", rings }, context);
    return whereAnswer(document, asked, all, language);
  },
};
