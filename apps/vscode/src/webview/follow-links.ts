/** A link of the contents opens the part it leads to, and takes the reader's place there. */
export function followLinks(): void {
  document.addEventListener("click", followLink);
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const id = link?.getAttribute("href")?.slice(1);
  const target = id ? document.getElementById(id) : null;
  if (target === null) return;
  event.preventDefault();
  for (let at = target.closest("details"); at !== null; at = at.parentElement?.closest("details") ?? null)
    at.open = true;
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
