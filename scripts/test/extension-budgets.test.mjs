// What the extension may weigh. Times say little on machines that others use; what is read and run says the same everywhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { hostBundle, pageBundle } from "../../apps/vscode/bundles.mjs";
import { root } from "../lib/root.mjs";

const budgets = JSON.parse(readFileSync(join(root, "scripts/extension-budgets.json"), "utf8"));
const bundled = async (options) => {
  const { metafile } = await build({ ...options, write: false });
  const [output] = Object.values(metafile.outputs).sort((a, b) => b.bytes - a.bytes);
  return { output, inputs: metafile.inputs };
};

/** What of a bundle runs when it is loaded: what it imports, by whatever way, and not what is imported when it is asked for. */
function atStart({ inputs, output }, entry) {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { kind, external, path } of inputs[file]?.imports ?? [])
      if (kind !== "dynamic-import" && !external) found.add(path);
  }
  return [...found].filter((file) => bytesOf(output, file) > 0);
}

const bytesOf = (output, file) => output.inputs[file]?.bytesInOutput ?? 0;

/** Packages of others among files. */
const packagesIn = (files) =>
  [...new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();

test("the extension's host is no larger than agreed, nor what of it runs when it wakes", async () => {
  const host = await bundled(hostBundle());
  const started = atStart(host, "src/extension.ts");
  const bytes = started.reduce((sum, file) => sum + bytesOf(host.output, file), 0);
  assert.ok(host.output.bytes <= budgets.host.bytes, `${host.output.bytes} bytes in all`);
  assert.ok(bytes <= budgets.host.bytesAtStart, `${bytes} bytes when it wakes`);
  assert.deepEqual(packagesIn(started), budgets.host.packagesAtStart);
});

for (const [name, most] of Object.entries(budgets.pages)) {
  test(`the page of the ${name} is no larger than agreed`, async () => {
    const { output } = await bundled(pageBundle(name));
    assert.ok(output.bytes <= most, `${output.bytes} bytes`);
  });
}
