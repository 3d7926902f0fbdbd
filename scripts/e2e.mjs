// npm run e2e [-- pattern of titles]: the extension, built in place, in a real VS Code.
import { join } from "node:path";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { runTask } from "./lib/tools.mjs";

try {
  await runTask("build");
  await run(process.execPath, [join(root, "e2e/run.mjs"), ...process.argv.slice(2)], { name: "e2e" });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
