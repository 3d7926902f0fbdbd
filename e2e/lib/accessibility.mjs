import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is wrong for those who use a keyboard, a magnifier or a screen reader.
 * @param {import("playwright-core").FrameLocator} content of a preview
 * @param {{ grave?: boolean }} [options] `grave`: only what is of impact serious or critical; the default
 * @returns {Promise<string[]>} one line per rule broken
 */
export async function accessibilityFaults(content, { grave = true } = {}) {
  // As text, because the page's own policy lets no script in.
  const check = `(() => { ${axe}; return globalThis.axe.run(document, { resultTypes: ["violations"] }); })()`;
  const { violations } = await content.locator("body").evaluate(check);
  return violations
    .filter(({ impact }) => !grave || impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}), first: ${nodes[0].html.slice(0, 300)}`);
}
