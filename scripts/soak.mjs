// npm run soak -- [--keystrokes N] [--seed S]: an hour of editing by chance, on a fresh build; memory must not grow with it.
import { parseArgs } from "node:util";
import { runTask } from "./lib/tools.mjs";

const { values } = parseArgs({
  options: {
    keystrokes: { type: "string", default: "20000" },
    seed: { type: "string", default: "20261127" },
  },
});
const [asked, seed] = [Number(values.keystrokes), Number(values.seed)];
if (!(asked > 0) || !Number.isSafeInteger(asked) || !Number.isSafeInteger(seed)) {
  console.error("npm run soak -- [--keystrokes N] [--seed S]");
  process.exit(2);
}
await runTask("build");
const { mostGrowth, soak } = await import("./lib/soak.mjs");
const { keystrokes, megabytes, isFresh } = soak(asked, seed);
const figures = megabytes.map((one) => one.toFixed(1)).join(", ");
console.log(`${keystrokes} keystrokes from seed ${seed}: ${figures} MB in use after each third`);
if (!isFresh) console.error("What is said of a file is not what a new service says of it.");
if (!isFresh || megabytes[2] - megabytes[0] > mostGrowth) process.exitCode = 1;
