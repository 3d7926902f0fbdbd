import type { TextEdit } from "vscode-languageserver-types";
import { defineFix, type Mend } from "../fix.js";
import { fixTitles } from "../text/fix-titles.js";
import { TextLines } from "../text-lines.js";

/** Mends what is certain: the text can be read when it is done. */
export const yamlSyntax = defineFix({
  codes: ["yaml-syntax"],
  mend({ problem, data: { reason }, text, language, canBeReadWith }): readonly Mend[] {
    const titles = fixTitles(language);
    const lines = new TextLines(text);
    const { line, character } = problem.range.start;
    const at = lines.line(line);
    if (reason === "TAB_AS_INDENT" || /^\s*\t/.test(at)) {
      const edits = tabWidths.map((width) => indentedByTabs(lines, width)).find(canBeReadWith);
      if (edits) return [{ title: titles.indentWithSpaces, edits, isPreferred: true }];
    }
    const open = at[character];
    const close = { '"': '"', "'": "'", "[": "]", "{": "}" }[open ?? ""];
    if (close === undefined) return [];
    // At the end of the line, or before the comment on it.
    const ends = [/\s*$/, /\s+#.*$/].map((end) => at.search(end)).filter((end) => end > character);
    for (const end of ends.toReversed()) {
      const place = { line, character: end };
      const edits = [{ range: { start: place, end: place }, newText: open === "{" ? " }" : close }];
      if (!canBeReadWith(edits)) continue;
      return [{ title: titles.closeWith(close), edits, isPreferred: true }];
    }
    return [];
  },
});

/** How far editors show a tab. */
const tabWidths = [2, 4, 8];

/** Spaces for each tab that a line begins with. */
function indentedByTabs(lines: TextLines, width: number): TextEdit[] {
  return Array.from({ length: lines.count }, (_, line) => line).flatMap((line) => {
    const indent = /^[ \t]*/.exec(lines.line(line))?.[0] ?? "";
    if (!indent.includes("\t")) return [];
    const range = { start: { line, character: 0 }, end: { line, character: indent.length } };
    return [{ range, newText: indent.replaceAll("\t", " ".repeat(width)) }];
  });
}
