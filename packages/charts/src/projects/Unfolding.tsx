import type { ComponentChildren, VNode } from "preact";
import { usePage } from "./page-context.js";
import { unfold } from "./page-state.js";

interface UnfoldingProps {
  /** Unique on the page. */
  readonly name: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Something that can be unfolded, also in a file without script; what is open is part of the page's state. */
export function Unfolding({ name, summary, children }: UnfoldingProps): VNode {
  const { state, onState } = usePage();
  const isOpen = state.opened.includes(name);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        const next = unfold(state, name, currentTarget.open);
        if (next !== state) onState?.(next);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
