// npm run fuzz -- [--minutes N] [--seed S] [target …]: seeded changes to real files, each target for as long, on a fresh build.
import { parseArgs } from "node:util";
import { runTask } from "./lib/tools.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: `${Date.now() % 1e9}` },
  },
});
await runTask("build");
const { fuzz } = await import("./lib/fuzz/run.mjs");
const { targets } = await import("./lib/fuzz/targets.mjs");
const names = positionals.length > 0 ? positionals : Object.keys(targets);
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const unknown = names.filter((name) => !Object.hasOwn(targets, name));
if (unknown.length > 0 || !(minutes > 0) || !Number.isSafeInteger(seed)) {
  console.error(`npm run fuzz -- [--minutes N] [--seed S] [${Object.keys(targets).join("|")} …]`);
  process.exit(2);
}
for (const name of names) {
  const end = Date.now() + minutes * 60_000;
  const { cases, failed } = await fuzz(name, seed, () => Date.now() > end);
  console.log(`${name}: ${cases} cases from seed ${seed}, ${failed.length} failed`);
  for (const one of failed) console.log(`  --seed ${one.seed} ${name}\n${one.error.stack}`);
  if (failed.length > 0) process.exitCode = 1;
}
