import type { Spot } from "./move.js";

/** What of an element is touched here: without the DOM's types. */
export interface Pressable {
  readonly isConnected: boolean;
  tabIndex: number;
  focus(): void;
  closest(selector: string): unknown;
  getAttribute(name: string): string | null;
  getClientRects(): { readonly length: number };
  getBoundingClientRect(): { readonly left: number; readonly right: number };
}

export interface Stop {
  readonly ownerDocument: {
    readonly activeElement: unknown;
    readonly body: unknown;
    hasFocus(): boolean;
    readonly defaultView: Resizing | null;
  };
  querySelectorAll(selector: string): Iterable<Pressable>;
}

interface Resizing {
  addEventListener(type: "resize", listener: () => void): void;
  removeEventListener(type: "resize", listener: () => void): void;
}

/** The links of a chain that a reader has opened are text under its row, and passed like other text. */
const selector = "button:not(.kr-chain *), summary";

/** Everything that can be pressed in a table, in its order, but for what is in a table within it. */
export function pressablesOf(root: Stop): readonly Pressable[] {
  return [...root.querySelectorAll(selector)].filter((item) => item.closest("[data-one-stop]") === root);
}

/** A column that the page's width leaves out has no place, and cannot be stopped at. */
export const isShown = (item: Pressable): boolean => item.getClientRects().length > 0;

/** Where each stands; rows are counted by the table's. */
export function spotsOf(items: readonly Pressable[]): readonly Spot[] {
  const rows = new Map<unknown, number>();
  return items.map((item) => {
    const line = item.closest("tr");
    const row = rows.get(line) ?? rows.size;
    rows.set(line, row);
    const { left, right } = item.getBoundingClientRect();
    return { row, middle: (left + right) / 2 };
  });
}
