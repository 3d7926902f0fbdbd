import { AnswerRefused, answerTexts, type EstimateRead, withoutCells } from "@kommuneradar/charts";
import { withScoreSets } from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { setsOf } from "../files/read-score-file.js";
import { type Finding, formatFinding } from "../finding.js";
import { texts } from "../text/index.js";
import type { Folder } from "./folder.js";

/** An estimate as a folder's files make it, to be published as what people read is: small cells are hidden. */
export interface FolderEstimate {
  readonly read: EstimateRead & Pick<EstimateInputs, "shownAs">;
  readonly ownCode: EstimateInputs["ownCode"];
  readonly findings: readonly Finding[];
}

/** Reads an estimate file, or workforce files, with the columns that they are to be grouped by. */
export async function readEstimate(
  asked: readonly string[],
  groupBy: readonly string[] | undefined,
  folder: Folder,
  context: Context,
): Promise<FolderEstimate> {
  const { language } = context;
  const names = asked.map((name) => folder.named(name, language));
  if (names.length > 1 && names.some((name) => /\.ya?ml$/i.test(name))) {
    throw new UsageError(texts(language).mixedInputs);
  }
  const wanted = groupBy === undefined ? {} : { dimensions: groupBy };
  const inputs = await readInputs(names, wanted, context, folder.files);
  const { usable, findings } = softenRows(inputs);
  demandUsable(usable, findings, context);
  const { findings: about, ...publishing } = publishOptions(
    inputs,
    names[0] ?? "",
    { format: "table" },
    context,
  );
  const { file, plan, tables, shownAs, ownCode, ownScores } = inputs;
  const reference = withScoreSets(context.reference, setsOf(ownScores));
  return {
    read: { file, plan, tables, shownAs, reference, publishing },
    ownCode,
    findings: [...findings, ...about],
  };
}

/** Throws where no figure may be made of what was read. */
export function demandUsable(usable: boolean, findings: readonly Finding[], { language }: Context): void {
  const error = findings.find(({ severity }) => severity === "error");
  if (error !== undefined) {
    throw new AnswerRefused(
      answerTexts(language).unreadable(error.file, formatFinding(withoutCells(error, language))),
    );
  }
  if (!usable) throw new AnswerRefused(answerTexts(language).nothingUsable);
}
