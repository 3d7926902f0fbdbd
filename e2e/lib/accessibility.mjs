import { createRequire } from "node:module";

const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * Puts the checker into every page and frame that opens from now on.
 * @param {import("playwright-core").Page} page before anything is opened in it
 */
export const prepareAccessibilityCheck = (page) => page.context().addInitScript({ path: axeSource });

/**
 * What is gravely wrong for those who use a keyboard, a magnifier or a screen reader.
 * @param {import("playwright-core").FrameLocator} content of a preview
 * @returns {Promise<string[]>} one line per finding of impact serious or critical
 */
export async function accessibilityFaults(content) {
  const { violations } = await content
    .locator("body")
    .evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary}`),
    );
}
