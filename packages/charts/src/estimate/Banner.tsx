import type { VNode } from "preact";
import type { BannerView } from "./model.js";
import { usePage } from "./page-context.js";

/**
 * A strip over the foot of what is seen of the page: what it says covers no title and shifts nothing. It is told by the
 * page's one live region, which a host holds back: the text of an error changes with every key.
 */
export function Banner({ banner }: { readonly banner: BannerView }): VNode {
  const { palette, words, controls, actions } = usePage();
  const { revealLine } = actions;
  const { line } = banner;
  const color = banner.kind === "stale" ? palette.warning : palette.foreground;
  return (
    <aside class={`kr-banner kr-banner-${banner.kind}`} aria-label={words.banner.label}>
      <svg width="16" height="16" aria-hidden="true">
        <path
          d={
            banner.kind === "stale"
              ? "M8 2L14.5 13.5H1.5Z"
              : "M8 1.5A6.5 6.5 0 1 0 8 14.5A6.5 6.5 0 1 0 8 1.5Z"
          }
          fill="none"
          stroke={color}
          stroke-width="1.25"
        />
        <path
          d={banner.kind === "stale" ? "M8 6V10M8 11V12.2" : "M8 7V11.5M8 4.5V5.7"}
          fill="none"
          stroke={color}
          stroke-width="1.25"
        />
      </svg>
      <span class="kr-banner-text">{banner.text}</span>
      {line !== null && revealLine !== undefined && (
        <controls.Button onClick={() => revealLine(line)}>{words.banner.goToLine}</controls.Button>
      )}
    </aside>
  );
}
