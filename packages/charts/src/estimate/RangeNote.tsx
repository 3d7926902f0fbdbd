import type { VNode } from "preact";

/** What the range covers and what it does not: in the open, never in a tooltip. */
export function RangeNote({ notes }: { readonly notes: readonly string[] }): VNode {
  return (
    <div class="kr-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
