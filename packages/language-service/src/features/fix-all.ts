import type { TextEdit } from "vscode-languageserver-types";
import { comparePositions, rangesTouch } from "../compare-positions.js";
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
    if (edits.every((edit) => taken.every((other) => !rangesTouch(edit.range, other.range))))
      taken.push(...edits);
  }
  return taken.toSorted((a, b) => comparePositions(a.range.start, b.range.start));
}
