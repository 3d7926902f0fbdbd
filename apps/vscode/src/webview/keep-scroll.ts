/** How far the page and whatever in it is named by `data-scroll` are scrolled, px. */
export type ScrollPlaces = Readonly<Record<string, number>>;

const page = "page";

/** Tells how far things are scrolled, at most once per pause; what is not scrolled is left out. */
export function watchScroll(tell: (places: ScrollPlaces) => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell(readScroll());
    }, pause);
  };
  document.addEventListener("scroll", onScroll, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener("scroll", onScroll, { capture: true });
  };
}

/** Scrolls back to where things were. */
export function restoreScroll(places: ScrollPlaces): void {
  window.scrollTo({ top: places[page] ?? 0, behavior: "instant" });
  for (const own of scrollers()) own.element.scrollTop = places[own.name] ?? 0;
}

function readScroll(): ScrollPlaces {
  const found = [
    { name: page, top: window.scrollY },
    ...scrollers().map(({ name, element }) => ({ name, top: element.scrollTop })),
  ];
  return Object.fromEntries(
    found.filter(({ top }) => top > 0).map(({ name, top }) => [name, Math.round(top)]),
  );
}

function scrollers(): { readonly name: string; readonly element: HTMLElement }[] {
  return [...document.querySelectorAll<HTMLElement>("[data-scroll]")].map((element) => ({
    name: element.dataset["scroll"] ?? "",
    element,
  }));
}
