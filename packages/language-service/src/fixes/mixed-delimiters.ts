import { cellText } from "../edits/edited-table.js";
import { defineFix, mendBy } from "../fix.js";
import { fixTitles } from "../text/fix-titles.js";

/** Writes a row with the header's delimiter. */
export const mixedDelimiters = defineFix({
  codes: ["mixed-delimiters"],
  mend({ problem, data: { expected, found }, table, language }) {
    const { range } = problem;
    if (table === undefined || range.start.line !== range.end.line) return [];
    const row = table.lines.line(range.start.line).slice(range.start.character, range.end.character);
    const written = table.reader.split(row, found);
    // With decimal commas among its commas nobody can tell which of them part cells.
    if (written.length !== table.reader.header.length) return [];
    const cells = written.map(({ text }) => cellText(text, expected));
    const edit = { range, newText: cells.join(expected) };
    return mendBy(fixTitles(language).useDelimiter(expected), edit, { isPreferred: true });
  },
});
