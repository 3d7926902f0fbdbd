import type { VNode } from "preact";
import { usePage } from "./page-context.js";

/** Says that figures are of rows before these: to the eye only once they have been so for a while. */
export function Updating(): VNode {
  const { words } = usePage();
  return <span class="kr-updating kr-muted">{`…${words.updating.toLocaleLowerCase()}`}</span>;
}
