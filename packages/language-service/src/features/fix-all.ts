import type { Position, Range } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { mendedDocument, mender } from "../mends.js";

/**
 * Every preferred fix of a document at once, as edits that do not touch each other. Where two would, the first in the
 * file goes first; asked again, the next has its turn.
 */
export function fixAll(context: FeatureContext): TextEdit[] {
  const mendsOf = mender(mendedDocument(context));
  const taken: TextEdit[] = [];
  for (const problem of context.problems()) {
    const edits = mendsOf(problem).find(({ isPreferred }) => isPreferred)?.edits ?? [];
    if (edits.every((edit) => taken.every((other) => !touch(edit.range, other.range)))) taken.push(...edits);
  }
  return taken.toSorted((a, b) => compare(a.range.start, b.range.start));
}

function touch(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
