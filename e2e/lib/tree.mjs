/** @typedef {import("playwright-core").Page} Page */

/**
 * The tree of radars in the explorer, opened.
 * @param {Page} page
 */
export async function openRadarTree(page) {
  const header = page.getByRole("button", { name: "Technology Radars Section" });
  const pane = page.locator(".pane", { has: header });
  if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
  const row = (text) => pane.locator(".monaco-list-row", { hasText: text }).first();
  return {
    pane,
    row,
    /** Opens a group, e.g. a ring, and waits for one of its rows. */
    async expand(text, child) {
      await row(text).locator(".monaco-tl-twistie").click();
      await row(child).waitFor();
    },
  };
}
