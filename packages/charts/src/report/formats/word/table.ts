import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { withoutMarks } from "../../../languages/language-marks.js";
import { figuresWhole } from "../../../text/figures-whole.js";
import { isShort, type TableOfReport } from "../../blocks.js";
import { columnWidths } from "./column-widths.js";
import { colours, none, textWidth, thin } from "./styles.js";
import { runsOf } from "./text.js";

/** Tables of so many columns have smaller letters. */
const many = 6;

/** A table with lines between its rows and none between columns; a short one keeps to one page. */
export function tableOf({ rows, numbersFrom }: TableOfReport): Table {
  const shown = rows.map((cells, row) =>
    cells.map((text, at) => (row === 0 || at < numbersFrom ? text : unbroken(text))),
  );
  const [head = []] = rows;
  const size = head.length < many ? 9 : 8;
  const widths = columnWidths(
    shown.map((cells) => cells.map(withoutMarks)),
    size,
    textWidth,
  );
  const keeps = (row: number) => row === 0 || (isShort(rows) && row < rows.length - 1);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
      bottom: thin,
    },
    rows: shown.map(
      (cells, row) =>
        new TableRow({
          // Left out of other rows, not denied: readers of Word files take a row that names it for a head.
          ...(row === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map(
            (text, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 120, top: 50, bottom: 50 },
                verticalAlign: row === 0 ? "bottom" : "top",
                children: [
                  new Paragraph({
                    spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
                    keepNext: keeps(row),
                    ...(at >= numbersFrom && { alignment: AlignmentType.RIGHT }),
                    children: runsOf(text, {
                      size: 2 * size,
                      ...(row === 0 && { bold: true, color: colours.muted }),
                    }),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Figures of so many letters, with what they are of, keep to one line; of longer ones each number does. */
const oneLine = 24;

function unbroken(text: string): string {
  return text.length <= oneLine ? text.replaceAll(" ", "\u00a0") : figuresWhole(text);
}
