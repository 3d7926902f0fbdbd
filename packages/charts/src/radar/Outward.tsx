import type { ComponentChildren, VNode } from "preact";

/** An address of the web is a link; anything else a file may hold (`javascript:` …) is only text. */
export function Outward({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}): VNode {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}
