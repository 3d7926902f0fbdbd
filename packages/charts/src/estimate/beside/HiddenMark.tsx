import type { VNode } from "preact";

/** The word in place of a figure that is not shown; the note under the table says why. */
export function HiddenMark({ text, reason }: { readonly text: string; readonly reason: string }): VNode {
  return (
    <span class="kr-suppressed" title={reason}>
      {text}
    </span>
  );
}
