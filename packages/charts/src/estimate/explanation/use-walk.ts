import type { WalkPath } from "@kommuneradar/core";
import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import type { ExplanationView } from "./model.js";
import { isAbove, walkKey } from "./walk-key.js";

/** An element that was pressed, and may get the focus back. */
export interface Pressed {
  readonly isConnected: boolean;
  focus(options?: { readonly preventScroll: boolean }): void;
}

/** What of an element this file touches: without the DOM's types. */
interface Found extends Pressed {
  getAttribute(name: string): string | null;
  scrollIntoView(options: { readonly block: "nearest" | "start" }): void;
}

export interface Searchable {
  readonly ownerDocument: { hasFocus(): boolean };
  querySelectorAll(selector: string): Iterable<Found>;
}

/** Opens a place (null closes); `from` is what was pressed. */
export type GoTo = (path: WalkPath | null, from?: Pressed) => void;

/**
 * Where the focus goes as a reader walks: to the heading of the place that is opened, back to the link one came by, at last to
 * what the explanation was opened from. Pictures that come by themselves move nothing.
 */
export function useWalk(
  explanation: ExplanationView | null,
  explain: ((path: WalkPath | null) => void) | undefined,
): { readonly root: RefObject<Searchable | null>; readonly goTo: GoTo | undefined } {
  const root = useRef<Searchable>(null);
  const asked = useRef<{ readonly to: WalkPath | null; readonly from: WalkPath | null }>(undefined);
  const opener = useRef<Pressed>(undefined);
  const shown = explanation?.path ?? null;
  const latest = useRef(shown);
  latest.current = shown;
  const key = shown === null ? "" : walkKey(shown);

  useLayoutEffect(() => {
    const wish = asked.current;
    if (wish === undefined || (wish.to === null ? "" : walkKey(wish.to)) !== key) return;
    asked.current = undefined;
    // Who has gone back to the text meanwhile is not called away from it.
    if (root.current?.ownerDocument.hasFocus()) moveFocus(root.current, wish, opener.current);
  }, [key]);

  const goTo = useCallback<GoTo>(
    (to, from) => {
      const before = latest.current;
      if (from !== undefined || before === null) opener.current = from;
      const wish = { to, from: before };
      if (to !== null && before !== null && walkKey(to) === walkKey(before)) {
        moveFocus(root.current, wish, opener.current);
        return;
      }
      asked.current = wish;
      explain?.(to);
    },
    [explain],
  );
  return { root, goTo: explain && goTo };
}

function moveFocus(
  root: Searchable | null,
  { to, from }: { readonly to: WalkPath | null; readonly from: WalkPath | null },
  opener: Pressed | undefined,
): void {
  if (root === null) return;
  const find = (selector: string, value?: string) =>
    [...root.querySelectorAll(selector)].find(
      (element) => value === undefined || element.getAttribute("data-walk") === value,
    );
  if (to === null) {
    // After a restart nobody knows what it was opened from.
    const figure = opener?.isConnected ? opener : find("[data-explains][data-walk]", walkKey(from ?? []));
    (figure ?? find("[data-explains]"))?.focus();
    return;
  }
  const came = from !== null && isAbove(to, from) ? from.slice(0, to.length + 1) : undefined;
  const link = came && find(".kr-explanation [data-part]", walkKey(came));
  if (link !== undefined) {
    link.focus();
    return;
  }
  find(".kr-explanation h2")?.focus({ preventScroll: true });
  find(".kr-explanation")?.scrollIntoView({ block: "nearest" });
}
