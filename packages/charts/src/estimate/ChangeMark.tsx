import type { VNode } from "preact";
import type { ChangeView } from "./model.js";

interface ChangeMarkProps {
  readonly change: ChangeView;
  /** Stands under a head that says what it is counted in. */
  readonly bare?: boolean;
}

/** A change since the last save: an arrow and its size to see, a sentence to hear. */
export function ChangeMark({ change, bare = false }: ChangeMarkProps): VNode {
  return (
    <>
      <span aria-hidden="true">{bare ? change.bare : change.text}</span>
      <span class="kr-hidden">{change.spoken}</span>
    </>
  );
}
