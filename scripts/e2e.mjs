// npm run e2e [-- pattern of titles]: the extension, built in place, in a real VS Code.
// npm run e2e:oldest: the tests of the extension's host, and of a view, in the oldest VS Code that it is for.
import { join } from "node:path";
import { oldest } from "../e2e/lib/paths.mjs";
import { ensureOldestEditor } from "../e2e/lib/setup/oldest-editor.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { runTask } from "./lib/tools.mjs";

/** What the extension asks of VS Code, and that a view is drawn; what drives VS Code's own parts is made for the newest alone. */
const inBoth = "^(the in-host tests|a folder that is not trusted is checked and drawn)";

const inOldest = process.argv.includes("--oldest");
const given = process.argv.slice(2).filter((argument) => argument !== "--oldest");

try {
  await runTask("build");
  if (inOldest) await ensureOldestEditor(console.log);
  const { editorFolder, nodeFolder } = oldest;
  const env = { KOMMUNERADAR_EDITOR: editorFolder, KOMMUNERADAR_EDITOR_NODE: nodeFolder };
  const pattern = inOldest && given.length === 0 ? [inBoth] : given;
  await run(process.execPath, [join(root, "e2e/run.mjs"), ...pattern], {
    env: { ...process.env, ...(inOldest && env) },
    name: "e2e",
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
