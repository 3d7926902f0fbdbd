import { type EditedTable, replaceCell } from "../edits/edited-table.js";
import { defineFix, type Mend } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { wordings } from "../wording.js";

/**
 * Writes today's number wherever the old one stands. Where the municipality was split only the user knows which part a
 * row is of: then for this row alone, one way for each.
 */
export const outdatedMunicipality = defineFix({
  codes: ["outdated-municipality"],
  mend({ problem, data: { code, successors }, text, table, language }): readonly Mend[] {
    const titles = fixTitles(language);
    const [only] = successors;
    if (successors.length === 1 && only !== undefined) {
      const edits =
        table === undefined
          ? [replaceName(text, problem.range, only.code)]
          : everywhere(table, code, only.code);
      const title = titles.changeEverywhere(`${only.code} ${only.name}`);
      return edits.length === 0 ? [] : [{ title, edits, isPreferred: true }];
    }
    return successors.map((successor) => ({
      title: titles.changeTo(wordings[language].quote(`${successor.code} ${successor.name}`)),
      edits: [replaceName(text, problem.range, successor.code)],
    }));
  },
});

function everywhere(table: EditedTable, old: string, now: string) {
  const { reader, lines } = table;
  const column = reader.columns.municipality;
  if (column === undefined) return [];
  return Array.from({ length: lines.count - reader.firstRow }, (_, row) => reader.firstRow + row).flatMap(
    (line) => {
      const written = lines.line(line);
      const cell = written.includes(old) ? reader.split(written)[column] : undefined;
      return cell?.text === old ? [replaceCell(table, line, cell, now)] : [];
    },
  );
}
