import type { VNode } from "preact";

/** The last line of every page: where the figures come from. */
export function SourceLine({ text }: { readonly text: string }): VNode {
  return <footer class="kr-source">{text}</footer>;
}
