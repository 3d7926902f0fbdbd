import { useEffect, useState } from "preact/hooks";
import { keepChoice, keptChoice } from "./kept-choice.js";
import type { PageWindow } from "./page-window.js";

const asked = "(prefers-color-scheme: dark)";
const key = "colours";

/** Whether the page is to be dark: as chosen here, else as the system is. */
export function isDark(own: PageWindow): boolean {
  const kept = keptChoice(own, key);
  return kept === "dark" || (kept !== "light" && own.matchMedia(asked).matches);
}

/** The same while the page is open, and what the reader chooses; the styles follow the `data-colours` of the root. */
export function useDark(own: PageWindow): [dark: boolean, choose: (dark: boolean) => void] {
  const [dark, setDark] = useState(() => isDark(own));
  useEffect(() => own.matchMedia(asked).addEventListener("change", () => setDark(isDark(own))), []);
  own.document.documentElement.dataset["colours"] = dark ? "dark" : "light";
  const choose = (next: boolean) => {
    keepChoice(own, key, next ? "dark" : "light");
    setDark(next);
  };
  return [dark, choose];
}
