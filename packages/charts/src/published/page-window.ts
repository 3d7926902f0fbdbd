import type { SizedWindow } from "../page-size.js";

interface PageElement {
  focus(options?: { readonly preventScroll?: boolean }): void;
  scrollIntoView(options: { readonly block: "nearest" }): void;
  textContent: string | null;
  lang: string;
  readonly classList: { add(name: string): void; remove(name: string): void };
}

interface RootElement extends PageElement {
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly dataset: Record<string, string | undefined>;
}

interface MediaQuery {
  readonly matches: boolean;
  addEventListener(type: "change", run: () => void): void;
}

/** What of a browser's window a published page uses, handed in by what starts it. */
export interface PageWindow extends SizedWindow {
  /** Its root carries language and colours; its title follows what is shown. */
  readonly document: {
    readonly documentElement: RootElement;
    readonly activeElement: unknown;
    readonly body: unknown;
    title: string;
    querySelector(selector: string): PageElement | null;
    addEventListener(type: "DOMContentLoaded", run: () => void): void;
  };
  /** Its hash is the page’s address: what of it is open. */
  readonly location: { readonly hash: string };
  /** Addresses go there as the reader opens things; the page itself is never left. */
  readonly history: {
    pushState(state: null, unused: "", address: string): void;
    replaceState(state: null, unused: "", address: string): void;
  };
  /** Throws where a browser keeps nothing for a page. */
  readonly localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  /** Asked whether dark colours are wanted. */
  matchMedia(query: string): MediaQuery;
}
