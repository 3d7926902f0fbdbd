import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is gravely wrong for those who use a keyboard, a magnifier or a screen reader.
 * @param {import("playwright-core").FrameLocator} content of a preview
 * @returns {Promise<string[]>} one line per finding of impact serious or critical
 */
export async function accessibilityFaults(content) {
  const body = content.locator("body");
  // Loaded into the page as it stands now: a preview's frame gets its document after it was opened, and a checker
  // that came earlier would look at the empty one.
  await body.evaluate(`(() => { ${axe} })()`);
  const { violations } = await body.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary}`),
    );
}
