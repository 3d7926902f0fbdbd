import type { Problem } from "@kommuneradar/core";
import { describeProblem } from "@kommuneradar/language-service";
import type { PageLanguage } from "../protocol/envelope.js";

/** The first error among problems, in words; `line` is 0-based. Warnings break no picture. */
export function firstError(
  problems: readonly Problem[],
  language: PageLanguage,
): { readonly message: string; readonly line: number } | undefined {
  for (const problem of problems) {
    const { severity, message, range } = describeProblem(problem, language);
    if (severity === "error") return { message, line: range.start.line };
  }
  return undefined;
}

/** Whether there is an error among problems. */
export function hasError(problems: readonly Problem[]): boolean {
  return firstError(problems, "en") !== undefined;
}
