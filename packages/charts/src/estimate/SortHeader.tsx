import type { ComponentChildren, VNode } from "preact";
import { usePage } from "./page-context.js";
import type { Sort } from "./sort.js";

interface SortHeaderProps<Column extends string> {
  readonly column: Column;
  readonly sort: Sort<Column>;
  /** Absent on pages nobody can press: the head then only says how the table is sorted. */
  readonly onSort: ((column: Column) => void) | undefined;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A column's head: pressed, the table is sorted by it; pressed again, the other way round. */
export function SortHeader<Column extends string>(props: SortHeaderProps<Column>): VNode {
  const { column, sort, onSort, children } = props;
  const isSorted = sort.column === column;
  const direction = sort.descending ? "descending" : "ascending";
  const content = (
    <>
      {children}
      <SortArrow isSorted={isSorted} descending={sort.descending} />
    </>
  );
  return (
    <th scope="col" class={props.class} aria-sort={isSorted ? direction : undefined}>
      {onSort === undefined ? (
        <span class="kr-sort">{content}</span>
      ) : (
        <button type="button" class="kr-sort" onClick={() => onSort(column)}>
          {content}
        </button>
      )}
    </th>
  );
}

/** Stands outside the text, so that sorting widens no column. */
function SortArrow({
  isSorted,
  descending,
}: {
  readonly isSorted: boolean;
  readonly descending: boolean;
}): VNode {
  const { palette } = usePage();
  return (
    <svg class="kr-sort-arrow" width="7" height="5" aria-hidden="true">
      {isSorted && <path d={descending ? "M0 0H7L3.5 5Z" : "M0 5H7L3.5 0Z"} fill={palette.foreground} />}
    </svg>
  );
}
