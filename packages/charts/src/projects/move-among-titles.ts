import { rowFrom } from "../radar/use-roving.js";

interface Focusable {
  focus(): void;
}

interface Within {
  querySelectorAll(selector: string): ArrayLike<Focusable>;
}

interface KeyPress {
  readonly key: string;
  readonly target: unknown;
  readonly currentTarget: unknown;
  preventDefault(): void;
}

/**
 * Arrow keys, Home and End go from project to project where the focus is on one: of a hundred cards with a log each, the
 * Tab key alone would stop at two hundred places.
 */
export function moveAmongTitles(event: KeyPress): void {
  const titles = Array.from(
    (event.currentTarget as Within).querySelectorAll(":is(button,a).kr-project-title"),
  );
  const place = titles.indexOf(event.target as Focusable);
  const next = place < 0 ? undefined : rowFrom(place, titles.length, event.key);
  if (next === undefined) return;
  event.preventDefault();
  titles[next]?.focus();
}
