import type { VNode } from "preact";
import { withoutMarks } from "../../languages/language-marks.js";
import { Marked } from "../../languages/Marked.js";
import { Figure } from "../../text/Figure.js";
import { isShort, stackedBelow, type TableOfReport } from "../blocks.js";

/** As many columns of figures with their ranges have no room in the width that lines of text have. */
const columnsThatAreMany = 8;

/** @property isSaid the heading above says what the caption says */
interface Props {
  readonly table: TableOfReport;
  readonly isSaid: boolean;
}

/** A table that is too wide scrolls by itself, by keyboard too; on a phone its rows are shown cell under cell. */
export function ReportTable({ table, isSaid }: Props): VNode {
  const { caption, rows, numbersFrom } = table;
  const [head = [], ...body] = rows;
  const kind = (at: number) => (at < numbersFrom ? undefined : "number");
  const below = stackedBelow(table);
  const isStacked = below !== undefined;
  return (
    <div
      class={`wide${isShort(rows) ? " short" : ""}${isStacked ? ` stacked below-${below}` : ""}${head.length >= columnsThatAreMany ? " many" : ""}`}
      role="group"
      aria-label={withoutMarks(caption)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table>
        <caption class={isSaid ? "said" : undefined}>
          <Marked text={caption} />
        </caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={`${at} ${cell}`} scope="col" class={kind(at)}>
                <Marked text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) =>
                column === 0 && numbersFrom > 0 ? (
                  <th key="name" scope="row">
                    <Marked text={cell} />
                  </th>
                ) : (
                  <td
                    key={column}
                    class={kind(column)}
                    data-column={isStacked ? withoutMarks(head[column] ?? "") : undefined}
                  >
                    {kind(column) === undefined ? <Marked text={cell} /> : <Figure text={cell} />}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
