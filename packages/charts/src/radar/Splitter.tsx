import type { VNode } from "preact";

interface SplitterProps {
  readonly label: string;
  /** Height of what is under it, in per cent of the pane. */
  readonly share: number;
  /** Height of the pane, px. */
  readonly height: number;
  readonly onShare: (share: number) => void;
}

export const leastShare = 15;
export const mostShare = 45;
const step = 5;

interface PointerEventLike {
  readonly clientY: number;
  readonly pointerId: number;
  readonly buttons: number;
  readonly currentTarget: unknown;
  preventDefault(): void;
}

interface PointerTaker {
  setPointerCapture(id: number): void;
}

/** The line between the picture and what lies under it: drawn by a pointer, or moved by the arrow keys. */
export function Splitter({ label, share, height, onShare }: SplitterProps): VNode {
  const move = (wanted: number) =>
    onShare(Math.round(Math.min(mostShare, Math.max(leastShare, wanted)) * 10) / 10);
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: share + step,
    ArrowDown: share - step,
    Home: leastShare,
    End: mostShare,
  };
  return (
    <div
      class="kr-splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={Math.round(share)}
      aria-valuemin={leastShare}
      aria-valuemax={mostShare}
      tabIndex={0}
      onKeyDown={(event) => {
        const wanted = keys[event.key];
        if (wanted === undefined) return;
        event.preventDefault();
        move(wanted);
      }}
      onPointerDown={(event: PointerEventLike) => {
        event.preventDefault();
        (event.currentTarget as PointerTaker).setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event: PointerEventLike) => {
        if (event.buttons === 1) move(((height - event.clientY) / height) * 100);
      }}
    />
  );
}
