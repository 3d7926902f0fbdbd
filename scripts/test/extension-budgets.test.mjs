// What the extension may weigh. Times say little on machines that others use; what is read and run says the same everywhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { pageBundle } from "../../apps/vscode/bundles.mjs";
import { fileOf, hostBundle, hostFiles, partsAtStart } from "../../apps/vscode/host-bundle.mjs";
import { root } from "../lib/root.mjs";

const budgets = JSON.parse(readFileSync(join(root, "scripts/extension-budgets.json"), "utf8"));

const { input, output } = hostBundle();
const bundle = await rolldown(input);
const files = new Map((await bundle.generate(output)).output.map((file) => [`./${file.fileName}`, file]));
await bundle.close();
const atStart = partsAtStart.map(fileOf);
const bytesOf = (file) => Buffer.byteLength(files.get(file).code);
const sum = (names) => names.reduce((bytes, file) => bytes + bytesOf(file), 0);

/** Packages of others that are part of a file. */
const packagesIn = (names) => {
  const modules = names.flatMap((file) => Object.entries(files.get(file).modules));
  const read = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([module]) => module);
  return [
    ...new Set(read.flatMap((module) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? [])),
  ].sort();
};

test("the extension's host is the files that its package and a worker know", () => {
  assert.deepEqual([...files.keys()].sort(), [...hostFiles].sort());
});

test("the extension's host is no larger than agreed, nor what it reads when it wakes", () => {
  assert.ok(sum(hostFiles) <= budgets.host.bytes, `${sum(hostFiles)} bytes in all`);
  assert.ok(sum(atStart) <= budgets.host.bytesAtStart, `${sum(atStart)} bytes when it wakes`);
  assert.deepEqual(packagesIn(atStart), budgets.host.packagesAtStart);
});

test("the file that VS Code loads is next to nothing, and what is read in a turn after it no larger than agreed", () => {
  assert.ok(bytesOf("./extension.js") <= budgets.host.bytesOfEntry, `${bytesOf("./extension.js")} bytes`);
  for (const part of atStart)
    assert.ok(bytesOf(part) <= budgets.host.bytesInTurn, `${part}: ${bytesOf(part)}`);
});

test("a part needs none that is loaded after it", () => {
  const loaded = new Set(["./rolldown-runtime.js"]);
  for (const part of atStart) {
    const needed = files
      .get(part)
      .imports.filter((name) => name !== "vscode")
      .map((name) => `./${name}`);
    for (const file of needed) assert.ok(loaded.has(file), `${part} needs ${file}`);
    loaded.add(part);
  }
});

test("parts are read in their order, each in a turn of its own, and then the extension starts", async () => {
  const told = [];
  const start = { start: () => told.push("start") };
  const require = (part) => {
    told.push(part);
    // Whatever a part calls what it exports.
    return new Proxy({}, { get: (_, name) => (name === "then" ? undefined : start) });
  };
  const turn = (next) => setTimeout(() => told.push("turn") && next(), 0);
  const module = {};
  new Function("exports", "require", "setTimeout", files.get("./extension.js").code)(module, require, turn);
  const activated = module.activate({});
  assert.deepEqual(told, []);
  await activated;
  assert.deepEqual(told, [...atStart.flatMap((part) => ["turn", part]), "./start.js", "start"]);
});

for (const [name, most] of Object.entries(budgets.pages)) {
  test(`the page of the ${name} is no larger than agreed`, async () => {
    const { metafile } = await build({ ...pageBundle(name), write: false });
    const bytes = Math.max(...Object.values(metafile.outputs).map((file) => file.bytes));
    assert.ok(bytes <= most, `${bytes} bytes`);
  });
}
