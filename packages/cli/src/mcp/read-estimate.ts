import {
  AnswerRefused,
  answerTexts,
  type FiguresDocument,
  processesOf,
  statedSettings,
} from "@kommuneradar/charts";
import { occupationTitles, publishEstimate, withScoreSets } from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { setsOf } from "../files/read-score-file.js";
import { type Finding, formatFinding } from "../finding.js";
import { texts } from "../text/index.js";
import type { Folder } from "./folder.js";

/** An estimate as a folder's files make it, published as what people read is: small cells are hidden. */
export interface FolderEstimate {
  readonly inputs: EstimateInputs;
  readonly document: FiguresDocument;
  readonly publishing: ReturnType<typeof publishOptions>;
  readonly reference: Context["reference"];
  readonly findings: readonly Finding[];
}

/** Reads an estimate file, or workforce files; grouped as asked, else as the file says, else by sector. */
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
  const stated = { ...statedSettings(inputs), ...(groupBy && { groupBy }) };
  const settings = stated.groupBy.length > 0 ? stated : { ...stated, groupBy: ["sector"] };
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  const publishing = publishOptions(inputs, names[0] ?? "", { format: "table" }, context);
  const result = publishEstimate(inputs.tables, reference, settings, publishing);
  return {
    inputs,
    publishing,
    reference,
    findings: [...findings, ...publishing.findings],
    document: {
      ...result,
      comparison: undefined,
      mappings: undefined,
      sensitivity: undefined,
      processes: processesOf({ ...inputs, reference, publishing }, result),
      rejectedRows: inputs.tables.reduce((sum, { rejectedRows }) => sum + rejectedRows, 0),
      compared: publishing.compare,
      fictional: inputs.tables.some(({ fictional }) => fictional),
      titles: occupationTitles(reference, language),
    },
  };
}

/** Throws where no figure may be made of what was read. */
export function demandUsable(usable: boolean, findings: readonly Finding[], { language }: Context): void {
  const error = findings.find(({ severity }) => severity === "error");
  if (error !== undefined) {
    throw new AnswerRefused(answerTexts(language).unreadable(error.file, formatFinding(error)));
  }
  if (!usable) throw new AnswerRefused(answerTexts(language).nothingUsable);
}
