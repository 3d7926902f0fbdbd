import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../../scripts/lib/run.mjs";
import "../lib/end-with-us.mjs";
import { openBrowser } from "../lib/browser.mjs";
import { runInHost } from "../lib/in-host.mjs";
import { e2eFolder, extensionFolder } from "../lib/paths.mjs";
import { startServer } from "../lib/server.mjs";
import { webBuild } from "../lib/web-build.mjs";
import { createWorkspace } from "../lib/workspace.mjs";

await run(process.execPath, ["esbuild.test-host.mjs"], { cwd: extensionFolder });

/** Somebody else's extension that shows a folder of the machine under a scheme of its own, which nobody can search. */
const virtualFolder = join(e2eFolder, "lib/virtual-folder");

/** As a folder of the machine, and as VS Code opens it for one who has not said that it is trusted. */
const open = { options: {}, address: (folder) => folder };
const restricted = {
  ...open,
  options: { trust: false, settings: { "security.workspace.trust.startupPrompt": "never" } },
};
/** VS Code trusts what is on no disk of the user's: both at once there is not. */
const virtual = {
  options: { beside: [virtualFolder] },
  address: (folder) => `kommune-fjern:${folder}`,
};

const inNode = extensionFolder;
const inWorker = webBuild();

// Nothing in the extension asks whether a folder is trusted, so the worker needs no third window for one that is.
for (const [title, extension, { options, address }, state] of [
  ["Node", inNode, open, "file, trusted"],
  ["Node, in a virtual workspace", inNode, virtual, "kommune-fjern, trusted"],
  ["a web worker, in Restricted Mode", inWorker, restricted, "vscode-remote, not trusted"],
  ["a web worker, in a virtual workspace", inWorker, virtual, "kommune-fjern, trusted"],
]) {
  test(`the in-host tests pass in ${title}`, { timeout: 240_000 }, async () => {
    const server = await startServer({ testDriver: true, ...options });
    const browser = await openBrowser();
    const workspace = createWorkspace({ copyOf: "examples/eksempelby" });
    try {
      const { exitCode, log } = await runInHost({
        server,
        browser,
        extension,
        tests: join(extension, "dist/test/index.js"),
        folder: address(workspace.folder),
      });
      const told = log.join("\n");
      assert.equal(exitCode, 0, log.slice(-30).join("\n"));
      assert.ok(told.includes(`Window: ${state}\n`), told);
    } finally {
      await browser.close();
      await server.stop();
      workspace.remove();
    }
  });
}
