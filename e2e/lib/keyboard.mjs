/**
 * Goes on with the Tab key until something has the focus, as one does who has no mouse; within a table that Tab stops at
 * once with the arrow keys, first to the row, then along it.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Locator} target
 */
export async function tabTo(page, target) {
  for (let pressed = 0; pressed < 120; pressed++) {
    const key = await target.evaluate(keyTowards);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not come to ${target}`);
}

/** Runs in the page: the key that leads on towards an element, null when it has the focus. */
function keyTowards(element) {
  if (element.matches(":focus")) return null;
  const from = document.activeElement;
  const table = element.matches("button, summary") ? element.closest("[data-one-stop]") : null;
  if (table === null || from === null || from.closest("[data-one-stop]") !== table) return "Tab";
  const isAfter = (one, other) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [row, to] = [from.closest("tr"), element.closest("tr")];
  if (row !== to) return isAfter(row, to) ? "ArrowDown" : "ArrowUp";
  return isAfter(from, element) ? "ArrowRight" : "ArrowLeft";
}

/**
 * Goes on with the Tab key until the focus leaves a preview, and tells of each place where it stood.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").FrameLocator} content of the preview, with the focus
 * @returns {Promise<{ what: string, name: string, classes: string[], isSeen: boolean, isMarked: boolean, isOneStop: boolean }[]>} `name`: what a
 *   screen reader calls it; `classes`: its own and those of all it stands in; `isSeen`: it is within the pane, and nothing
 *   lies over it; `isMarked`: something shows that it has the focus; `isOneStop`: it is the stop of a table
 */
export async function focusPath(page, content) {
  const path = [];
  for (let pressed = 0; pressed < 600; pressed++) {
    await page.keyboard.press("Tab");
    const place = await content.locator("body").evaluate(placeOfFocus);
    if (place === null) return path;
    path.push(place);
  }
  throw new Error(`Tab does not come out of the page: it stands at ${path.at(-1)?.what}`);
}

/** Runs in the page. */
function placeOfFocus() {
  const host = document.activeElement;
  if (host === null || host === document.body || !document.hasFocus()) return null;
  // A control of VS Code's has what takes the focus inside it, or draws its mark there.
  const inside = host.shadowRoot?.activeElement;
  const drawn = [host, inside, ...(host.shadowRoot?.querySelectorAll("[part], .root") ?? [])].filter(Boolean);
  const line = getComputedStyle(document.documentElement).getPropertyValue("--vscode-focusBorder").trim();
  const probe = document.createElement("i");
  probe.style.color = line;
  document.body.append(probe);
  const focusColor = getComputedStyle(probe).color;
  probe.remove();
  const isMarked = drawn.some((element) => {
    const { outlineStyle, outlineColor, borderTopStyle, borderTopColor } = getComputedStyle(element);
    return (
      (outlineStyle !== "none" && outlineColor === focusColor) ||
      (borderTopStyle !== "none" && borderTopColor === focusColor)
    );
  });
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isSeen =
    top >= -1 && bottom <= innerHeight + 1 && over !== null && (host.contains(over) || over.contains(host));
  const classes = [];
  for (let element = host; element !== null; element = element.parentElement)
    classes.push(...element.classList);
  const name = host.getAttribute("aria-label") ?? host.textContent.trim();
  const isOneStop = host.matches("[data-one-stop] :is(button, summary)");
  return { what: `${host.localName}: ${name}`, name, classes, isSeen, isMarked, isOneStop };
}
