import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { usePage } from "../page-context.js";
import { isShown, type Pressable, pressablesOf, type Stop, spotsOf } from "./elements.js";
import { type Keys, moveFrom, nearest, type Spot } from "./move.js";

/** The id of the words that say how to get about. */
export const arrowKeysId = "kr-arrow-keys";

interface KeyPress extends Keys {
  readonly target: unknown;
  preventDefault(): void;
}

/** What goes on the element around what can be pressed. */
export interface OneStop {
  readonly ref: RefObject<never>;
  readonly "data-one-stop": "";
  readonly "aria-describedby": string;
  readonly onFocusIn: (event: { readonly target: unknown }) => void;
  readonly onKeyDown: (event: KeyPress) => void;
}

/**
 * Makes a table (or a list, a chart) one place for the Tab key, however many figures in it can be pressed: arrow keys, Home and
 * End go about in it. It stays the plain table it is: a screen reader's own keys read it cell by cell, and press what is there.
 *
 * The stop is what had the focus last, as an element: rows have keys, so it follows them through new figures and another
 * order. What goes with the focus on it hands it to the same figure drawn anew, else to the one that took its place.
 * Nothing on pages nobody can press.
 */
export function useOneStop(): OneStop | undefined {
  const { isLive } = usePage();
  const root = useRef<Stop>(null);
  const stop = useRef<Held>(undefined);
  /** Where up and down keep to, while one passes rows that have nothing there. */
  const column = useRef<number>(undefined);
  // What is about to go from under the focus has it until then.
  const before = root.current?.ownerDocument.activeElement;
  const hadFocus = before !== undefined && before === stop.current?.item;

  const settle = () => {
    if (root.current === null) return;
    const items = pressablesOf(root.current);
    const last = stop.current?.item;
    if (last === undefined || !items.includes(last) || !isShown(last))
      stop.current = successor(items.filter(isShown), stop.current);
    for (const item of items) {
      const tabIndex = item === stop.current?.item ? 0 : -1;
      if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
    }
  };

  useLayoutEffect(() => {
    if (!isLive || root.current === null) return;
    settle();
    const { activeElement, body } = root.current.ownerDocument;
    if (hadFocus && activeElement === body) stop.current?.item.focus();
  });
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!isLive || view == null) return undefined;
    view.addEventListener("resize", settle);
    return () => view.removeEventListener("resize", settle);
  }, [isLive]);

  if (!isLive) return undefined;
  const shown = () => (root.current === null ? [] : pressablesOf(root.current).filter(isShown));
  return {
    ref: root as RefObject<never>,
    "data-one-stop": "",
    "aria-describedby": arrowKeysId,
    onFocusIn: ({ target }) => {
      const items = shown();
      const at = items.indexOf(target as Pressable);
      if (at < 0) return;
      stop.current = heldAt(items, at);
      column.current = undefined;
      settle();
    },
    onKeyDown: (event) => {
      const items = shown();
      const at = items.indexOf(event.target as Pressable);
      if (at < 0) return;
      const spots = spotsOf(items);
      const isVertical = event.key === "ArrowUp" || event.key === "ArrowDown";
      const wanted = (isVertical ? column.current : undefined) ?? spots[at]?.middle ?? 0;
      const next = moveFrom(spots, at, event, wanted);
      if (next === undefined) return;
      event.preventDefault();
      items[next]?.focus();
      if (isVertical) column.current = wanted;
    },
  };
}

/** The stop, and what is known of it should it go. */
interface Held {
  readonly item: Pressable;
  readonly walk: string | null;
  readonly spot: Spot;
}

function heldAt(items: readonly Pressable[], at: number | undefined): Held | undefined {
  const item = at === undefined ? undefined : items[at];
  const spot = at === undefined ? undefined : spotsOf(items)[at];
  return item && spot && { item, walk: item.getAttribute("data-walk"), spot };
}

/** What the stop is handed to: the same figure, else what stands nearest to where it stood; at first the first. */
function successor(items: readonly Pressable[], gone: Held | undefined): Held | undefined {
  if (gone === undefined) return heldAt(items, 0);
  const spots = spotsOf(items);
  const all = items.map((_, index) => index);
  const same = all.filter(
    (index) => gone.walk !== null && items[index]?.getAttribute("data-walk") === gone.walk,
  );
  const row = Math.min(gone.spot.row, spots.at(-1)?.row ?? 0);
  const inRow = all.filter((index) => spots[index]?.row === row);
  const { middle } = gone.spot;
  return heldAt(items, nearest(spots, same, middle) ?? nearest(spots, inRow, middle));
}
