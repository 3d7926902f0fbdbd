import type { PageWindow } from "./page-window.js";

/** What a reader chose the last time, on any page of the same place; undefined where a browser keeps nothing. */
export function keptChoice(own: PageWindow, key: string): string | undefined {
  try {
    return own.localStorage.getItem(`kommuneradar.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepChoice(own: PageWindow, key: string, value: string): void {
  try {
    own.localStorage.setItem(`kommuneradar.${key}`, value);
  } catch {
    // The choice holds for as long as the page is open.
  }
}
