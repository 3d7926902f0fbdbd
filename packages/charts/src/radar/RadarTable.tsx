import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../text/date.js";
import { type RadarWords, radarWords } from "../text/radar.js";
import type { RadarChartActions } from "./RadarChart.js";
import { sortRows, type TableColumn, type TableSort } from "./table-rows.js";
import type { RadarView, TechnologyView } from "./view.js";

export interface RadarTableProps {
  readonly view: RadarView;
  /** Ids that pass the filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  readonly selected?: string | undefined;
  /** Without it the rows are only text, as in a file. */
  readonly actions?: RadarChartActions | undefined;
}

/** The same technologies as rows, on and off the rings; every header sorts. */
export function RadarTable({ view, shown, selected, actions }: RadarTableProps): VNode {
  const words = radarWords(view.language);
  const [sort, setSort] = useState<TableSort>({ column: "ring", down: false });
  const columns = columnsOf(view, words);
  const rows = sortRows(view, sort).filter(({ id }) => shown === undefined || shown.has(id));
  const startsRing = (row: TechnologyView, index: number) =>
    sort.column === "ring" && index > 0 && rows[index - 1]?.ringTitle !== row.ringTitle;
  return (
    <table class="kr-table">
      <caption class="kr-hidden">{words.tableLabel}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title }) => (
            <th
              key={id}
              scope="col"
              aria-sort={sort.column !== id ? undefined : sort.down ? "descending" : "ascending"}
            >
              {actions === undefined ? (
                title
              ) : (
                <button
                  type="button"
                  title={words.sortBy(title)}
                  onClick={() => setSort({ column: id, down: sort.column === id && !sort.down })}
                >
                  {title}
                  <span aria-hidden="true">{sort.column !== id ? "" : sort.down ? " ↓" : " ↑"}</span>
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            class={startsRing(row, index) ? "kr-divided" : undefined}
            aria-current={row.id === selected ? "true" : undefined}
            {...(actions && { onClick: () => actions.select(row.id) })}
          >
            {columns.map(({ id, title }) =>
              id === "title" ? (
                <th key={id} scope="row">
                  <Title row={row} actions={actions} />
                </th>
              ) : (
                <td key={id} data-column={id === "date" || id === "reviewBy" ? title : undefined}>
                  {cellText(row, id, view, words)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnsOf(
  view: RadarView,
  words: RadarWords,
): { readonly id: TableColumn; readonly title: string }[] {
  const moved = view.technologies.some(({ movement }) => movement !== null);
  return [
    { id: "title", title: words.name },
    { id: "ring", title: words.ring },
    ...(moved ? [{ id: "movementText", title: words.moved } as const] : []),
    { id: "categoryTitle", title: words.segment },
    { id: "owner", title: words.owner },
    { id: "date", title: words.assessed },
    { id: "reviewBy", title: words.reviewBy },
  ];
}

function Title({
  row,
  actions,
}: {
  readonly row: TechnologyView;
  readonly actions: RadarChartActions | undefined;
}): VNode {
  if (actions === undefined) return <a href={`#kr-${row.id}`}>{row.title}</a>;
  return (
    <button type="button" class="kr-link" onClick={() => actions.reveal(row.id)}>
      {row.title}
    </button>
  );
}

function cellText(
  row: TechnologyView,
  column: TableColumn,
  { language }: RadarView,
  words: RadarWords,
): string {
  if (column === "ring")
    return [row.ringTitle, row.missing, row.departs ? words.departs : ""].filter(Boolean).join(", ");
  if (column === "date") return formatDate(row.date, language);
  if (column === "reviewBy") {
    return [formatDate(row.reviewBy, language), row.overdue ? words.overdue : ""].filter(Boolean).join(", ");
  }
  return row[column];
}
