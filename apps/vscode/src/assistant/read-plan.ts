import { AnswerRefused, answerTexts } from "@kommuneradar/charts";
import type { PlanFile } from "@kommuneradar/core";
import { firstError } from "../language/first-error.js";
import type { Asking } from "./tool.js";
import type { WindowFile } from "./window-files.js";

/**
 * A plan to build figures on: what is wrong is left out of one, and a scenario without one of its assumptions is another.
 * @throws AnswerRefused where there is an error in it, as the command line does
 */
export function readPlan({ name, document }: WindowFile, { service, language }: Asking): PlanFile {
  const reading = document && service.planFile(document);
  const error = firstError(reading?.problems ?? [], language);
  if (reading?.plan === undefined || error !== undefined) {
    throw new AnswerRefused(answerTexts(language).unreadable(name, error?.message ?? ""));
  }
  return reading.plan;
}
