import { defineFix } from "../fix.js";
import { fixTitles } from "../text/fix-titles.js";
import { TextLines } from "../text-lines.js";

/** Puts a text that YAML takes for something else in quotation marks, up to the end of its line or its comment. */
export const unquotedText = defineFix({
  codes: ["yaml-syntax"],
  mend({ problem, data: { reason }, text, language, isBetterWith }) {
    const { line, character } = problem.range.start;
    const lines = new TextLines(text);
    const written = lines.line(line);
    const [value = ""] = /^.*?(?=\s*$|\s+#)/.exec(written.slice(character)) ?? [];
    const isText =
      reason === "BAD_SCALAR_START" || (reason === "BLOCK_AS_IMPLICIT_KEY" && /^[^"'].*:(\s|$)/.test(value));
    // Between brackets a text may end before its line does.
    const isInBlock =
      /^\s*(- +)*([\p{L}\p{N}_-]+: +)?$/u.test(written.slice(0, character)) &&
      !/[[{,]\s*(#.*)?$/.test(lines.line(line - 1));
    if (!isText || !isInBlock || value === "") return [];
    const range = { start: { line, character }, end: { line, character: character + value.length } };
    const edits = [{ range, newText: JSON.stringify(value) }];
    return isBetterWith(edits) ? [{ title: fixTitles(language).putInQuotes, edits, isPreferred: true }] : [];
  },
});
