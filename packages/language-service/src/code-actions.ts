import type { Language, Problem, Range } from "@kommuneradar/core";
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver-types";
import type { Fix } from "./fix.js";
import * as fixes from "./fixes/index.js";

const all: readonly Fix[] = Object.values(fixes) as readonly unknown[] as readonly Fix[];

/** The quick fixes for the problems a diagnostic stands for, each in file order. */
export function codeActionsFor(
  problems: readonly Problem[],
  diagnostics: readonly Diagnostic[],
  { uri, text, language }: { uri: string; text: string; language: Language },
): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    // By code and place, not by `data`: editors may hand diagnostics back without it.
    const problem = problems.find(
      ({ code, range }) => code === diagnostic.code && sameRange(range, diagnostic.range),
    );
    if (problem === undefined) return [];
    return all
      .filter(({ codes }) => codes.includes(problem.code))
      .flatMap((fix) => fix.mend({ problem, data: problem.data, text, language }))
      .map(({ title, edits, isPreferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: isPreferred === true,
        edit: { changes: { [uri]: [...edits] } },
      }));
  });
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
