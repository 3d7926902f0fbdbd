import { formatShare, mappedProcesses, namesOccupation, resolveText } from "@kommuneradar/core";
import { soundPlan } from "../sound-model.js";
import { estimateNaming } from "../workforce-options.js";
import type { Asked } from "./asked.js";
import { facts, plain } from "./markdown.js";

/**
 * The work processes that stand for some of an occupation's time in the sector of its row, as the estimate made of the file
 * (or the plan it names) maps them; "" where none does.
 */
export function rowProcesses({ context, language, words }: Asked, code: string, sector?: string): string {
  const naming = estimateNaming(context);
  const file = naming?.estimate?.estimate;
  const plan = file?.plan === undefined ? undefined : naming?.file(file.plan)?.plan;
  const { mapped } = mappedProcesses(file, plan && soundPlan(plan));
  return mapped
    .filter(
      (process) =>
        (process.sector === undefined || process.sector === sector) &&
        namesOccupation(process.occupations, code),
    )
    .map(
      (process) =>
        `- ${facts([
          plain(resolveText(process.title, language, process.language)),
          words.workProcess,
          words.timeShare(formatShare(process.timeShare, language)),
          words.potential(formatShare(process.potential, language)),
        ])}`,
    )
    .join("\n");
}
