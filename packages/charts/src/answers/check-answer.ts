import type { Language } from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import { type AnswerFinding, findingsInOrder } from "./findings.js";
import { pageOf } from "./page.js";

/** A checked file. */
export interface AnswerCheckedFile {
  /** The file as it was named. */
  readonly file: string;
  /** A kind of file, or `unknown`. */
  readonly kind: string;
  /** Technologies of a radar, rows of a workforce file and so on. */
  readonly entries: number;
  /** In file order. */
  readonly findings: readonly AnswerFinding[];
}

/** What was found in files that were checked together. */
export function checkAnswer(
  checked: readonly AnswerCheckedFile[],
  { offset }: Pick<Asked<"check">, "offset">,
  language: Language,
): Answer<"check"> {
  const mayHoldPersons = new Set(
    checked.filter(({ kind }) => kind === "workforce" || kind === "unknown").map(({ file }) => file),
  );
  const all = findingsInOrder(
    checked.flatMap(({ findings }) => findings),
    language,
    ({ file }) => !mayHoldPersons.has(file),
  );
  const { items, count, next } = pageOf(all, offset);
  return {
    files: checked.map(({ file, kind, entries, findings }) => ({
      file,
      kind,
      entries,
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
    })),
    findings: items,
    count,
    next,
  };
}
