import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is wrong for those who use a keyboard, a magnifier or a screen reader.
 * @param {import("playwright-core").FrameLocator} content of a preview
 * @param {{ grave?: boolean, inFull?: boolean }} [options] `grave`: only what is of impact serious or critical; the default.
 *   In high contrast, texts must be 7 : 1 where `inFull`
 * @returns {Promise<string[]>} one line per rule broken
 */
export async function accessibilityFaults(content, { grave = true, inFull = false } = {}) {
  // As text, because the page's own policy lets no script in.
  const isStrict = `${inFull} && document.body.classList.contains("vscode-high-contrast")`;
  const check = `(() => {
    ${axe};
    const rules = { "color-contrast-enhanced": { enabled: ${isStrict} } };
    return globalThis.axe.run(document, { resultTypes: ["violations"], rules });
  })()`;
  const { violations } = await content.locator("body").evaluate(check);
  return violations
    .filter(({ impact }) => !grave || impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}), first: ${nodes[0].html.slice(0, 300)}`);
}
