import type { ComponentChildren, VNode } from "preact";

/** The head of a column that is not sorted by; `class` says which kind of column, and on which widths it is there. */
export function ColumnHead(props: { readonly class: string; readonly children?: ComponentChildren }): VNode {
  return (
    <th scope="col" class={props.class}>
      <span class="kr-sort">{props.children}</span>
    </th>
  );
}
