import assert from "node:assert/strict";
import { editorTests } from "../lib/editor-test.mjs";
import { openRadar } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";

const test = editorTests({ trust: false, settings: { "security.workspace.trust.startupPrompt": "never" } });

test("a folder that is not trusted is checked and drawn too", { copyOf: "examples/eksempelby" }, async ({
  page,
  workspace,
}) => {
  await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor();
  const radar = await openRadar(page, "eksempelby.radar.yaml");
  const [technology] = technologiesIn(workspace.read("eksempelby.radar.yaml"));
  assert.ok(await radar.blip(technology.id).isVisible());
});
