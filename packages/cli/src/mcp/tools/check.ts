import { type AnswerCheckedFile, checkAnswer } from "@kommuneradar/charts";
import { checkFile } from "../../check/check-file.js";
import { CheckedTogether } from "../../check/checked-together.js";
import { isParquet } from "../../engines/parquet.js";
import { findFiles } from "../find-files.js";
import type { Tool } from "../tool.js";

/** Files of a folder that are checked when none are named. */
const mostFiles = 100;

export const check: Tool<"check"> = {
  name: "check",
  async answer({ files: asked, offset }, folder, context) {
    const names =
      asked?.map((file) => folder.named(file, context.language)) ??
      (await findFiles(folder)).found
        .filter(({ file }) => !isParquet(file))
        .slice(0, mostFiles)
        .map(({ file }) => file);
    const together = new CheckedTogether(names, folder.root, folder.files);
    const checked: AnswerCheckedFile[] = [];
    for (const file of names) checked.push(await checkFile(file, context, together));
    return checkAnswer(checked, { offset }, context.language);
  },
};
