import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { radarWords } from "../text/radar.js";
import { memo } from "./memo.js";
import type { RadarChartActions } from "./RadarChart.js";
import {
  cellText,
  columnsOf,
  columnTitle,
  sortRows,
  type TableColumn,
  type TableSort,
} from "./table-rows.js";
import type { RadarView, TechnologyView } from "./view.js";

/** What `RadarTable` is given. */
export interface RadarTableProps {
  /** What is listed, of `buildRadarView`. */
  readonly view: RadarView;
  /** Ids that pass the filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Id of the technology that is open. */
  readonly selected?: string | undefined;
  /** Column and direction; by ring from inside out, unless given. */
  readonly sort?: TableSort;
  /** With what it becomes; absent where nobody can press, as in a file. */
  readonly onSort?: (sort: TableSort) => void;
  /** For a pane of middle width: no column of its own for movement. */
  readonly compact?: boolean;
  /** Without it the rows are only text, as in a file. */
  readonly actions?: RadarChartActions | undefined;
}

const byRing: TableSort = { column: "ring", down: false };
/** So many rows at first, and as many more for each asking. */
const page = 500;

/** The same technologies as rows, on and off the rings; every header sorts. */
export function RadarTable({
  view,
  shown,
  selected,
  sort = byRing,
  onSort,
  compact = false,
  actions,
}: RadarTableProps): VNode {
  const words = radarWords(view.language);
  const [limit, setLimit] = useState(page);
  const wanted = columnsOf(view).filter((id) => !(compact && id === "movementText"));
  // The same list for the same columns, so that an edit draws the rows it concerns.
  const columns = useMemo(() => wanted, [wanted.join(" ")]);
  const all = sortRows(view, sort).filter(({ id }) => shown === undefined || shown.has(id));
  const rows = actions === undefined ? all : all.slice(0, limit);
  const startsRing = (row: TechnologyView, index: number) =>
    sort.column === "ring" && index > 0 && rows[index - 1]?.ringTitle !== row.ringTitle;
  return (
    <>
      <table class="kr-table">
        <caption class="kr-hidden">{words.tableLabel}</caption>
        <thead>
          <tr>
            {columns.map((id) => {
              const title = columnTitle(id, view.language);
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sort.column !== id ? undefined : sort.down ? "descending" : "ascending"}
                >
                  {onSort === undefined ? (
                    title
                  ) : (
                    <button
                      type="button"
                      title={words.sortBy(title)}
                      onClick={() => onSort({ column: id, down: sort.column === id && !sort.down })}
                    >
                      {title}
                      <span aria-hidden="true">{sort.column !== id ? "" : sort.down ? " ↓" : " ↑"}</span>
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TableRow
              key={row.id}
              language={view.language}
              row={row}
              compact={compact}
              columns={columns}
              divided={startsRing(row, index)}
              selected={row.id === selected}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
      {rows.length < all.length && (
        <button type="button" class="kr-link kr-more-rows" onClick={() => setLimit(limit + page)}>
          {words.moreRows(Math.min(page, all.length - rows.length))}
        </button>
      )}
    </>
  );
}

interface TableRowProps {
  readonly language: RadarView["language"];
  readonly row: TechnologyView;
  readonly compact: boolean;
  readonly columns: readonly TableColumn[];
  /** The first of its ring. */
  readonly divided: boolean;
  readonly selected: boolean;
  readonly actions: RadarChartActions | undefined;
}

const TableRow = memo(function TableRow(props: TableRowProps): VNode {
  const { language, row, compact, columns, divided, selected, actions } = props;
  return (
    <tr
      class={divided ? "kr-divided" : undefined}
      aria-current={selected ? "true" : undefined}
      {...(actions && { onClick: () => actions.select(row.id), onDblClick: () => actions.reveal(row.id) })}
    >
      {columns.map((id) =>
        id === "title" ? (
          <th key={id} scope="row" lang={row.titleLanguage}>
            {actions === undefined ? (
              <a href={`#${row.id}`}>{row.title}</a>
            ) : (
              <button type="button" class="kr-link" onClick={() => actions.select(row.id)}>
                {row.title}
              </button>
            )}
          </th>
        ) : (
          <td
            key={id}
            data-column={id === "date" || id === "reviewBy" ? columnTitle(id, language) : undefined}
          >
            {cellText(row, id, language, compact)}
          </td>
        ),
      )}
    </tr>
  );
});
