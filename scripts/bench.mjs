// npm run bench -- <name> [--rows N] [--json]: ours and its peers, measured side by side on a fresh build.
import { join } from "node:path";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { runTask } from "./lib/tools.mjs";

try {
  // Standard output is the benchmark's alone: with --json it is one document.
  await runTask("build", { stdout: "stderr" });
  await run(process.execPath, [join(root, "bench/run.mjs"), ...process.argv.slice(2)], { name: "bench" });
} catch (error) {
  console.error(error.message);
  process.exitCode = error.exitCode ?? 1;
}
