import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../../scripts/lib/run.mjs";
import "../lib/end-with-us.mjs";
import { openBrowser } from "../lib/browser.mjs";
import { runInHost } from "../lib/in-host.mjs";
import { extensionFolder } from "../lib/paths.mjs";
import { startServer } from "../lib/server.mjs";
import { webBuild } from "../lib/web-build.mjs";
import { createWorkspace } from "../lib/workspace.mjs";

await run(process.execPath, ["esbuild.test-host.mjs"], { cwd: extensionFolder });

for (const [host, extension] of [
  ["Node", extensionFolder],
  ["a web worker", webBuild()],
]) {
  test(`the in-host tests pass in ${host}`, { timeout: 240_000 }, async () => {
    const server = await startServer({ testDriver: true });
    const browser = await openBrowser();
    const workspace = createWorkspace({ copyOf: "examples/eksempelby" });
    try {
      const tests = join(extension, "dist/test/index.cjs");
      const { exitCode, log } = await runInHost({
        server,
        browser,
        extension,
        tests,
        folder: workspace.folder,
      });
      assert.equal(exitCode, 0, log.slice(-30).join("\n"));
    } finally {
      await browser.close();
      await server.stop();
      workspace.remove();
    }
  });
}
