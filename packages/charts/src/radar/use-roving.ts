import { useState } from "preact/hooks";

interface Focusable {
  focus(): void;
}

interface Item {
  readonly firstElementChild: Focusable | null;
  contains(other: unknown): boolean;
}

interface FocusPlace {
  readonly currentTarget: unknown;
  readonly target: unknown;
}

interface KeyPress {
  readonly key: string;
  readonly currentTarget: unknown;
  preventDefault(): void;
}

/** The place a key leads to in a list of `count`; undefined for any other key. */
export function rowFrom(place: number, count: number, key: string): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(place + 1, count - 1);
    case "ArrowUp":
      return Math.max(place - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * A list that the Tab key stops at once: arrow keys, Home and End move the focus inside it. The stop is the row that had
 * the focus last, else the one preferred, else the first. `list` goes on the list element, each child of which has the
 * row as its first child.
 */
export function useRoving(ids: readonly string[], preferred: string | undefined) {
  const [last, setLast] = useState<string>();
  const stop = [last, preferred].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  const list = {
    onFocusIn: ({ currentTarget, target }: FocusPlace) => {
      const place = itemsOf(currentTarget).findIndex((item) => item.contains(target));
      setLast(ids[place]);
    },
    onKeyDown: (event: KeyPress) => {
      if (stop === undefined) return;
      const next = rowFrom(ids.indexOf(stop), ids.length, event.key);
      if (next === undefined) return;
      event.preventDefault();
      itemsOf(event.currentTarget)[next]?.firstElementChild?.focus();
    },
  };
  return { stop, list };
}

function itemsOf(list: unknown): Item[] {
  return Array.from((list as { readonly children: ArrayLike<Item> }).children);
}
