import { readWeight } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { type EditedTable, replaceCell } from "../edits/edited-table.js";
import { defineFix, type Mend } from "../fix.js";
import { fixTitles } from "../text/fix-titles.js";

/** Puts the sum of two rows into the first of them: no figure changes, so it is offered only where all of it adds up. */
export const duplicateRow = defineFix({
  codes: ["duplicate-row"],
  mend({ problem, data: { line: shown }, table, language }): readonly Mend[] {
    if (table === undefined) return [];
    const { line } = problem.range.start;
    const sums = sumsOf(table, shown - 1, line);
    if (sums === undefined) return [];
    return [
      {
        title: fixTitles(language).sumInto(shown),
        edits: [...sums, { range: wholeLine(table, line), newText: "" }],
      },
    ];
  },
});

/** The edits of the first row's weights; undefined unless both rows are whole and hold every weight. */
function sumsOf(table: EditedTable, first: number, second: number): TextEdit[] | undefined {
  const { reader, lines } = table;
  const [one, other] = [first, second].map((line) => reader.split(lines.line(line)));
  const columns = [reader.columns.fte, reader.columns.headcount].filter((column) => column !== undefined);
  if (one?.length !== reader.header.length || other?.length !== reader.header.length) return undefined;
  const edits: TextEdit[] = [];
  for (const column of columns) {
    const [cell, added] = [one[column], other[column]];
    const [milli, more] = [cell, added].map((each) => each && readWeight(each.text));
    if (cell === undefined || milli === undefined || more === undefined) return undefined;
    const sum = String((milli + more) / 1000);
    const isComma = cell.text.includes(",") || added?.text.includes(",") === true;
    edits.push(replaceCell(table, first, cell, isComma ? sum.replace(".", ",") : sum));
  }
  return edits;
}

/** A line with one of the line ends beside it. */
function wholeLine({ lines }: EditedTable, line: number) {
  return line + 1 < lines.count
    ? { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }
    : { start: lines.endOf(line - 1), end: lines.endOf(line) };
}
