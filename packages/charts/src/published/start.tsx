import type { Language } from "@kommuneradar/core";
import { render, type VNode } from "preact";
import { keptChoice } from "./kept-choice.js";
import type { PageWindow } from "./page-window.js";
import { isDark } from "./use-dark.js";

/** What a published page is drawn from. */
export interface PageGiven {
  readonly own: PageWindow;
  /** The text of its data element. */
  readonly data: string;
  /** Language that it opens in. */
  readonly language: Language;
  /** Sets what stands on paper, where the page is printed. */
  readonly print: (document: () => VNode) => void;
}

/** Class of the root while the script draws the page; the page as it was written is then only for paper and readers without it. */
const live = "kr-live";

/** Starts a published page. What goes wrong leaves the page as it was written, which says the same. */
export function startPage(own: PageWindow, page: (given: PageGiven) => VNode): void {
  const { document } = own;
  const root = document.documentElement;
  root.dataset["colours"] = isDark(own) ? "dark" : "light";
  root.classList.add(live);
  document.addEventListener("DOMContentLoaded", () => {
    try {
      draw(own, page);
    } catch (error) {
      root.classList.remove(live);
      root.dataset["colours"] = "light";
      throw error;
    }
  });
}

const languages: readonly Language[] = ["nb", "nn", "en"];

function draw(own: PageWindow, page: (given: PageGiven) => VNode): void {
  const { document } = own;
  const find = (selector: string) => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const language =
    languages.find((known) => known === keptChoice(own, "language")) ??
    languages.find((known) => known === document.documentElement.lang) ??
    "en";
  const paper = find("#kr-written");
  let onPaper: (() => VNode) | undefined;
  const drawn = page({
    own,
    data: find("#kr-data").textContent ?? "",
    language,
    print: (made) => {
      onPaper = made;
    },
  });
  render(drawn, find("#kr-page") as never);
  // What was written says the same once more: it would only be in the way.
  const clear = () => {
    render(null, paper as never);
    paper.textContent = "";
  };
  clear();
  own.addEventListener("beforeprint", () => {
    if (onPaper !== undefined) render(onPaper(), paper as never);
  });
  own.addEventListener("afterprint", clear);
}
