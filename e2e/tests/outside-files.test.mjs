import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { editorTests } from "../lib/editor-test.mjs";
import { openEstimate } from "../lib/previews.mjs";

const test = editorTests();

test("a file outside of the window's folders is read when the reader says so, and not before", {
  files: { "town.estimate.yaml": "kommuneradar: estimate/1\ntitle: Town\nworkforce: a.csv\n" },
}, async ({ page, workspace }) => {
  const outside = join(dirname(workspace.folder), `${basename(workspace.folder)}-outside.csv`);
  writeFileSync(outside, "styrk08;fte\n2223;10\n4110;5\n");
  try {
    const name = "town.estimate.yaml";
    writeFileSync(workspace.path(name), workspace.read(name).replace("a.csv", `../${basename(outside)}`));
    const estimate = await openEstimate(page, name);
    const told = estimate.content.getByText("Outside of the folders of this window");
    await told.first().waitFor();
    // The place of the figure is there, for the first one.
    assert.doesNotMatch((await estimate.mean.allInnerTexts()).join(), /\d/);
    const question = page.locator(".notification-toast", {
      hasText: "outside of the folders of this window",
    });
    await question.locator(".monaco-button", { hasText: "Read" }).click();
    await estimate.mean.filter({ hasText: /\d/ }).waitFor();
    assert.equal(await told.count(), 0);
  } finally {
    rmSync(outside);
  }
});
