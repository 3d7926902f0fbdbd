import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { withoutMarks } from "../languages/language-marks.js";
import { Marked } from "../languages/Marked.js";
import type { PlanPartView, PlanRowView } from "./model.js";
import { planWords } from "./words.js";

interface Acting {
  readonly language: Language;
  readonly onReveal?: ((key: string) => void) | undefined;
  readonly highlighted?: string | undefined;
}

/** A part of the plan as a table, its groups under their names. */
export function PlanPart({ part, ...acting }: Acting & { readonly part: PlanPartView }): VNode {
  const [title, ...columns] = part.columns;
  const id = `kr-plan-${part.id}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{part.heading}</h2>
      {part.lead !== "" && <p>{part.lead}</p>}
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{title?.title}</th>
            {columns.map((column) => (
              <th key={column.title} scope="col" class={column.isNumber ? "kr-number" : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        {part.groups.map((group) => (
          <tbody key={group.title}>
            {group.title !== "" && (
              <tr>
                <th scope="rowgroup" colSpan={part.columns.length} class="kr-plan-group">
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} {...acting} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row(
  props: Acting & { readonly row: PlanRowView; readonly columns: PlanPartView["columns"] },
): VNode {
  const { row, columns, language, onReveal, highlighted } = props;
  return (
    <tr
      data-key={row.key}
      class={highlighted === row.key ? "kr-at-cursor" : undefined}
      aria-current={highlighted === row.key ? "true" : undefined}
    >
      <th scope="row">
        {onReveal === undefined ? (
          <Marked text={row.title} />
        ) : (
          <button
            type="button"
            aria-label={planWords(language).showInFile(withoutMarks(row.title))}
            onClick={() => onReveal(row.key)}
          >
            <Marked text={row.title} />
          </button>
        )}
        {row.more !== "" && (
          <span class="kr-muted kr-plan-more">
            <Marked text={row.more} />
          </span>
        )}
      </th>
      {row.cells.map((cell, at) => (
        <td key={at} class={columns[at]?.isNumber ? "kr-number" : undefined} data-column={columns[at]?.title}>
          <Marked text={cell} />
        </td>
      ))}
    </tr>
  );
}
