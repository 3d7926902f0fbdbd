import type { VNode } from "preact";
import { usePage } from "./page-context.js";

/** What the range covers and what it does not: in the open, never in a tooltip. */
export function RangeNote({
  notes,
  whyNot20,
}: {
  readonly notes: readonly string[];
  /** Name of the page on why figures differ; "" where it does not speak of this one. */
  readonly whyNot20: string;
}): VNode {
  const { controls, actions } = usePage();
  return (
    <div class="kr-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {whyNot20 !== "" && actions.openWhyNot20 !== undefined && (
        <p>
          <controls.Link onClick={actions.openWhyNot20}>{whyNot20}</controls.Link>
        </p>
      )}
    </div>
  );
}
