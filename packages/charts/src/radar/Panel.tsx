import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface PanelProps {
  readonly id: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

interface Focusable {
  focus(options?: { readonly preventScroll: boolean }): void;
}

/** A panel that lies over the page under the toolbar, so that nothing moves. Escape and a press outside close it. */
export function Panel({ id, label, onClose, children }: PanelProps): VNode {
  const body = useRef<Focusable>(null);
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  return (
    <>
      {/* A press outside is a convenience of the pointer; Escape is the keyboard's way. */}
      <div class="kr-backdrop" aria-hidden="true" onClick={onClose} />
      <div
        id={id}
        class="kr-panel"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        ref={body as never}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onClose();
        }}
      >
        {children}
      </div>
    </>
  );
}
