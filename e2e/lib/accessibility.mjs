import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is gravely wrong for those who use a keyboard, a magnifier or a screen reader.
 * @param {import("playwright-core").FrameLocator} content of a preview
 * @returns {Promise<string[]>} one line per rule broken, of impact serious or critical
 */
export async function accessibilityFaults(content) {
  // As text, because the page's own policy lets no script in.
  const check = `(() => { ${axe}; return globalThis.axe.run(document, { resultTypes: ["violations"] }); })()`;
  const { violations } = await content.locator("body").evaluate(check);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}), first: ${nodes[0].html.slice(0, 300)}`);
}
