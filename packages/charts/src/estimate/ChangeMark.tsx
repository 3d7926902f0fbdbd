import type { VNode } from "preact";
import type { ChangeView } from "./model.js";

/** A change since the last save: an arrow and its size to see, a sentence to hear. */
export function ChangeMark({ change }: { readonly change: ChangeView }): VNode {
  return (
    <>
      <span aria-hidden="true">{change.text}</span>
      <span class="kr-hidden">{change.spoken}</span>
    </>
  );
}
