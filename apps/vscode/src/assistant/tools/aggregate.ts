import { AnswerRefused, answerTexts, networkAnswer, networkTexts } from "@kommuneradar/charts";
import { type NetworkRadar, spreadOf } from "@kommuneradar/core";
import { isOfWindow } from "../refuse-outside.js";
import type { AssistantTool } from "../tool.js";
import { namedFiles, type WindowFile, windowFiles } from "../window-files.js";

/** Of the radars alone: adding workforces up that no estimate adds up is the command's. */
export const aggregate: AssistantTool<"aggregate"> = {
  name: "aggregate",
  async answer({ files: asked, offset }, asking) {
    const { language, service } = asking;
    const files = asked ? await namedFiles(asked, asking) : (await windowFiles(asking)).files;
    const radars: NetworkRadar[] = [];
    for (const file of files) {
      if (file.kind !== "radar" || file.document === undefined || !(await isOfWindow(file.uri))) continue;
      const { radar } = service.radar(file.document);
      if (radar !== undefined) radars.push({ ...placeOf(file), radar });
    }
    if (radars.length === 0) {
      throw new AnswerRefused(networkTexts(language).noRadarsToLay(asked?.join(", ") ?? ""));
    }
    const answer = networkAnswer({ spread: spreadOf(radars), pool: undefined }, { offset }, [], language);
    return { ...answer, notes: [...answer.notes, answerTexts(language).poolElsewhere] };
  },
};

/** Frozen editions stand in `editions` beside the radar. */
function placeOf({ name }: Pick<WindowFile, "name">): Pick<NetworkRadar, "id" | "place" | "frozen"> {
  const folders = name.split("/").slice(0, -1);
  const frozen = folders.at(-1) === "editions";
  return { id: name, place: (frozen ? folders.slice(0, -1) : folders).join("/"), ...(frozen && { frozen }) };
}
