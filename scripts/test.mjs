// npm test [-- --code | --editor]: everything, in order, up to the first stage that fails; or one of its two halves, which
// two machines can do at once: what is said of the code, and what the extension does in a real VS Code.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runInBackground } from "./lib/background.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { inColor, runTask, runTool } from "./lib/tools.mjs";

// The names of failed tests and why, told again at the end: they stand far above it, between the lines of others.
const FAULTS = / FAIL |Error: |seed: -?\d|Counterexample: |❯ test\//;
const scriptTests = join(root, "scripts/test");
const node = (start, args, options = {}) =>
  start(process.execPath, args, { cwd: root, name: `node ${args[0]}`, ...options });

const halves = { code: { type: "boolean", default: false }, editor: { type: "boolean", default: false } };
const { code, editor } = parseArgs({ options: halves }).values;
const isAll = code === editor;

// Fetched while the first stages run: it waits for the network most of the time.
const setup = isAll || editor ? node(runInBackground, ["e2e/setup.mjs"]) : undefined;
const build = ["Build", () => runTask("build")];
const ofCode = [
  [
    "Style and direction of imports",
    () => runTool("@biomejs/biome", ["ci", `--colors=${inColor ? "force" : "off"}`, "."]),
  ],
  ["Unused code and dependencies", () => runTool("knip", [])],
  ["Types", () => runTask("typecheck")],
  [
    "Unit, golden and property tests",
    // Each package's tests take all cores by themselves; a second fills them where the first waits or ends.
    () => runTask("test", { output: "full", keep: FAULTS, atOnce: 2 }),
  ],
  [
    "Scripts and rules of the project",
    () =>
      node(run, [
        ...["--test", `--test-concurrency=${availableParallelism()}`],
        ...readdirSync(scriptTests).map((file) => join(scriptTests, file)),
      ]),
  ],
];
const ofEditor = [
  ["Package the extension", () => runTask("package")],
  [
    "The packaged extension in VS Code",
    async () => {
      setup.show();
      await setup.ended;
      await node(run, ["e2e/run.mjs"], {
        env: { ...process.env, KOMMUNERADAR_EXTENSION: join(root, "kommuneradar.vsix") },
      });
    },
  ],
];
const stages = [build, ...(isAll || code ? ofCode : []), ...(isAll || editor ? ofEditor : [])];

const start = Date.now();
for (const [index, [title, stage]] of stages.entries()) {
  const stageStart = Date.now();
  console.log(`\n== ${index + 1}/${stages.length} ${title}`);
  try {
    await stage();
  } catch (error) {
    await setup?.stop();
    console.error(error.message);
    for (const line of error.kept ?? []) console.error(line);
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
