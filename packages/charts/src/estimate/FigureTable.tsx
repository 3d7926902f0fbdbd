import type { ComponentChildren, VNode } from "preact";
import { useOneStop } from "./one-stop/use-one-stop.js";

/** A table of figures, which the Tab key stops at once. It is named by a heading (`labelledBy`), a `label` or its caption. */
export function FigureTable(props: {
  /** Classes beside `kr-table`. */
  readonly class?: string | undefined;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <table
      class={props.class === undefined ? "kr-table" : `kr-table ${props.class}`}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      {...useOneStop()}
    >
      {props.children}
    </table>
  );
}
