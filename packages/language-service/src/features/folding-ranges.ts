import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";

/** What can be folded: every key and every entry of a list over more than one line, and runs of comments. */
export function foldingRanges({ document, source }: FeatureContext): FoldingRange[] {
  if (source === undefined) return [];
  const lines = document.getText().split(/\r\n|\n/);
  const folds: FoldingRange[] = [];
  /** Lines that begin something, and how far in; the innermost last. */
  const open: { readonly line: number; readonly indent: number }[] = [];
  let last = -1;
  const close = (indent: number) => {
    for (let top = open.at(-1); top !== undefined && top.indent >= indent; top = open.at(-1)) {
      open.pop();
      if (last > top.line) folds.push({ startLine: top.line, endLine: last });
    }
  };
  for (const [line, text] of lines.entries()) {
    const indent = text.search(/\S/);
    if (indent < 0 || text[indent] === "#") continue;
    close(indent);
    open.push({ line, indent });
    last = line;
  }
  close(0);
  return [...folds, ...commentRuns(lines)].sort((a, b) => a.startLine - b.startLine);
}

function commentRuns(lines: readonly string[]): FoldingRange[] {
  const runs: FoldingRange[] = [];
  let start: number | undefined;
  for (const [line, text] of [...lines, ""].entries()) {
    const isComment = /^\s*#/.test(text);
    if (isComment) start ??= line;
    else if (start !== undefined) {
      if (line - start > 1) {
        runs.push({ startLine: start, endLine: line - 1, kind: FoldingRangeKind.Comment });
      }
      start = undefined;
    }
  }
  return runs;
}
