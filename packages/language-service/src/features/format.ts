import type { TextEdit } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { formatText } from "../format/format-text.js";
import { lineEdits } from "../format/line-edits.js";
import { TextLines } from "../text-lines.js";

/**
 * The edits that give a file its fixed form: keys in the order of the schema, comments with what they belong to, two
 * spaces for each level. None for a text that cannot be read.
 */
export function format({ document, kind }: FeatureContext): TextEdit[] {
  const text = document.getText();
  const isMarked = text.startsWith("\uFEFF");
  const bare = isMarked ? text.slice(1) : text;
  const wanted = formatText(bare, kind);
  if (wanted === undefined) return [];
  const edits = lineEdits(new TextLines(bare), wanted);
  // The mark is a character of the first line.
  return isMarked
    ? edits.map(({ range, newText }) => ({
        range: { start: moved(range.start), end: moved(range.end) },
        newText,
      }))
    : edits;
}

function moved({ line, character }: { line: number; character: number }) {
  return { line, character: line === 0 ? character + 1 : character };
}
