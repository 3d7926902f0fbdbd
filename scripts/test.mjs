// npm test: everything, in order, up to the first stage that fails. The tests in VS Code wait for windows more than they
// compute: they begin as soon as the extension is packaged, and the other stages run beside them and give way to them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runInBackground } from "./lib/background.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { inColor, runTask, runTool } from "./lib/tools.mjs";

const scriptTests = join(root, "scripts/test");
const node = (start, args, options = {}) =>
  start(process.execPath, args, { cwd: root, name: `node ${args[0]}`, ...options });
const patient = true;

// Fetched while the first stages run: it waits for the network most of the time.
const setup = node(runInBackground, ["e2e/setup.mjs"]);
let editorTests;
let stopped = false;

/** Starts the tests in VS Code once what they need is there. */
async function startEditorTests() {
  await setup.ended;
  if (stopped) return;
  editorTests = node(runInBackground, ["e2e/run.mjs"], {
    env: { ...process.env, KOMMUNERADAR_EXTENSION: join(root, "kommuneradar.vsix") },
  });
}

async function stopInBackground() {
  stopped = true;
  await Promise.all([setup.stop(), editorTests?.stop()]);
}

let begun;
const stages = [
  ["Build", () => runTask("build")],
  [
    "Package the extension",
    async () => {
      await runTask("package");
      begun = startEditorTests();
      // Told at the last stage.
      begun.catch(() => {});
    },
  ],
  [
    "Style and direction of imports",
    () => runTool("@biomejs/biome", ["ci", `--colors=${inColor ? "force" : "off"}`, "."], { patient }),
  ],
  ["Unused code and dependencies", () => runTool("knip", [], { patient })],
  ["Types", () => runTask("typecheck", { patient })],
  ["Unit, golden and property tests", () => runTask("test", { output: "full", patient })],
  [
    "Scripts and rules of the project",
    () =>
      node(run, ["--test", ...readdirSync(scriptTests).map((file) => join(scriptTests, file))], { patient }),
  ],
  [
    "The packaged extension in VS Code",
    async () => {
      setup.show();
      await begun;
      editorTests.show();
      await editorTests.ended;
    },
  ],
];

const start = Date.now();
for (const [index, [title, stage]] of stages.entries()) {
  const stageStart = Date.now();
  console.log(`\n== ${index + 1}/${stages.length} ${title}`);
  try {
    await stage();
  } catch (error) {
    await stopInBackground();
    console.error(error.message);
    console.error(`\nFAILED: ${title} (${since(stageStart)})`);
    process.exitCode = 1;
    break;
  }
  console.log(`   ${title}: passed (${since(stageStart)})`);
}
if (!process.exitCode) console.log(`\nAll ${stages.length} stages passed (${since(start)})`);

function since(time) {
  const seconds = Math.round((Date.now() - time) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
