import { AnswerRefused, answerTexts, withoutCells } from "@kommuneradar/charts";
import { EstimateInputs } from "../estimate/estimate-inputs.js";
import { EstimateScores } from "../estimate/estimate-scores.js";
import { type PublishableEstimate, publishableEstimate } from "../estimate/publishable-estimate.js";
import { StaleEstimate } from "../estimate/stale-estimate.js";
import { refuseOutside } from "./refuse-outside.js";
import type { Asking } from "./tool.js";
import { namedFiles } from "./window-files.js";

/**
 * An estimate file, or a workforce file by itself, as it is now; nothing of it is followed any longer.
 * @throws AnswerRefused where there is no figure to be told
 */
export async function readEstimate(names: readonly string[], asking: Asking): Promise<PublishableEstimate> {
  const { language, workforces, service, workspaceFiles } = asking;
  const words = answerTexts(language);
  const [file, other] = await namedFiles(names, asking);
  if (file === undefined || other !== undefined) throw new AnswerRefused(words.oneFile);
  if (file.kind !== "estimate" && file.kind !== "workforce") {
    throw new AnswerRefused(words.notAnEstimate(file.name));
  }
  const inputs = new EstimateInputs(file.uri, workforces, service, workspaceFiles);
  const scores = new EstimateScores();
  try {
    const source = await inputs.source(language);
    await refuseOutside(source, language);
    const read = await publishableEstimate(source, { inputs, scores, service }, language);
    if (read === undefined) throw new AnswerRefused(words.nothingUsable);
    return read.estimate;
  } catch (error) {
    if (!(error instanceof StaleEstimate)) throw error;
    const { uri, line } = error.place ?? { uri: file.uri, line: 0 };
    const place = { file: uri.path, line: line + 1, column: 1 };
    const told = withoutCells({ ...place, severity: "error", code: "", message: error.message }, language);
    throw new AnswerRefused(words.unreadable(file.name, told.message));
  } finally {
    inputs.dispose();
    scores.dispose();
  }
}
