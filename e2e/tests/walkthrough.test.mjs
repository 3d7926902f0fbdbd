import { keepScreenshot } from "../lib/artifacts.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { choose, runCommand } from "../lib/workbench.mjs";

const test = editorTests();

test("the walkthrough opens with its four steps, each with its picture", {
  files: { "read-me.txt": "" },
}, async ({ page }) => {
  await runCommand(page, "Welcome: Open Walkthrough...");
  await choose(page, "Get started with Kommuneradar");
  const steps = page.locator(".gettingStartedDetailsContent .step-list-container");
  for (const title of [
    "Open the example",
    "Make your own radar",
    "Assess a technology",
    "Compare text and picture",
  ]) {
    await steps.getByText(title).first().click();
    await page
      .locator(".getting-started-media iframe, .getting-started-media webview, .webview.ready")
      .first()
      .waitFor();
  }
  await page.getByRole("button", { name: "Open Radar Preview" }).waitFor();
  await keepScreenshot(page, "walkthrough");
});
