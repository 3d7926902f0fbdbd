import type { VNode } from "preact";
import type { SitePicture } from "./site-index.js";

/** Lines and dots of a picture this small are drawn coarser than they are, u. */
const leastDot = { few: 18, many: 11 };
/** More dots than this are many. */
const few = 150;
const line = 6;

/** The radar as a sign of itself: rings and dots without names, which stand beside it. Its colours are the page's. */
export function MiniRadar({ picture }: { readonly picture: SitePicture }): VNode {
  const r = Math.max(picture.dots.length > few ? leastDot.many : leastDot.few, picture.radius);
  return (
    <svg class="kr-mini" width="88" height="88" viewBox="-510 -510 1020 1020" aria-hidden="true">
      {picture.rings.toReversed().map((outer) => (
        <circle key={outer} r={Math.round(outer)} class="kr-mini-ring" stroke-width={line} />
      ))}
      {picture.dots.map(({ x, y, color }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} class={`kr-c${color % 8}`} />
      ))}
    </svg>
  );
}
