// The direction of imports is a rule of biome.json. Each forbidden import below must fail the real
// configuration, and each allowed one must pass it: a rule that matches nothing would go unnoticed else.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const biome = createRequire(join(root, "package.json")).resolve("@biomejs/biome/bin/biome");
const folder = mkdtempSync(join(tmpdir(), "kommuneradar-imports-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const configuration = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
configuration.vcs = { enabled: false };
writeFileSync(join(folder, "biome.json"), JSON.stringify(configuration));

const forbidden = [
  ["packages/schema/src/probe.ts", "@kommuneradar/core"],
  ["packages/core/src/probe.ts", "@kommuneradar/charts"],
  ["packages/core/src/probe.ts", "@kommuneradar/reference-data"],
  ["packages/core/src/deep/probe.ts", "node:fs"],
  ["packages/core/src/probe.ts", "fs"],
  ["packages/core/src/probe.ts", "vscode"],
  ["packages/reference-data/src/probe.ts", "@kommuneradar/core"],
  ["packages/charts/src/probe.ts", "@kommuneradar/language-service"],
  ["packages/charts/src/probe.ts", "@kommuneradar/reference-data"],
  ["packages/charts/src/probe.ts", "@kommuneradar/core/dist/radar/model.js"],
  ["packages/language-service/src/probe.ts", "@kommuneradar/charts"],
  ["packages/language-service/src/probe.ts", "node:path"],
  ["packages/language-server/src/probe.ts", "node:fs"],
  ["packages/language-server/src/probe.ts", "@kommuneradar/reference-data"],
  ["packages/language-server/src/node/probe.ts", "vscode"],
  ["packages/language-server/src/node/probe.ts", "@kommuneradar/cli"],
  ["packages/language-server/src/methods/probe.ts", "./hover.js"],
  ["packages/cli/src/probe.ts", "@kommuneradar/language-server/src/session.js"],
  ["packages/cli/src/probe.ts", "vscode"],
  ["apps/vscode/src/webview/probe.ts", "vscode"],
  ["apps/vscode/src/webview/probe.ts", "@kommuneradar/language-service"],
  ["apps/vscode/src/webview/probe.ts", "@vscode/webview-ui-toolkit"],
  ["apps/vscode/src/features/probe.ts", "@vscode/webview-ui-toolkit"],
  ["packages/language-service/src/rules/probe.ts", "./unknown-ring.js"],
  ["packages/language-service/src/rules/probe.ts", "node:fs"],
  ["packages/language-service/src/features/probe.ts", "./folding-ranges.js"],
  ["packages/language-service/src/completion/sources/probe.ts", "./keys.js"],
  ["packages/core/src/estimate/methods/probe.ts", "./mean.js"],
  ["packages/cli/src/commands/probe.ts", "./check.js"],
  ["apps/vscode/src/features/probe.ts", "./open-radar-preview.js"],
  ["apps/vscode/src/language/providers/probe.ts", "./folding-ranges.js"],
];
const allowed = [
  ["packages/core/src/probe.ts", "@kommuneradar/schema"],
  ["packages/charts/src/probe.ts", "@kommuneradar/core"],
  ["packages/language-service/src/probe.ts", "@kommuneradar/core"],
  ["packages/language-server/src/probe.ts", "@kommuneradar/language-service"],
  ["packages/language-server/src/node/probe.ts", "node:fs"],
  ["packages/cli/src/probe.ts", "@kommuneradar/language-server/node"],
  ["packages/cli/src/probe.ts", "node:fs"],
  ["packages/cli/src/commands/probe.ts", "./command.js"],
  ["packages/language-service/src/rules/index.ts", "./unknown-ring.js"],
  ["packages/language-service/src/rules/probe.ts", "../rule.js"],
  ["packages/cli/src/probe.ts", "@kommuneradar/charts"],
  ["apps/vscode/src/webview/components.ts", "@vscode/webview-ui-toolkit"],
  ["apps/vscode/src/features/probe.ts", "@kommuneradar/language-service"],
];
/** All in one call, each in a file of its own: starting Biome takes longer than reading a file of three lines. */
const probes = [...forbidden, ...allowed].map(([file, specifier], index) => {
  const path = file.replace("probe.ts", `probe-${index}.ts`);
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    `import { something } from "${specifier}";\n\nexport const kept = [something];\n`,
  );
  return { file, specifier, path };
});
/** Two files that need each other: one when it runs, which is a circle with the other's, or for its types alone, which is none. */
const pairs = ["runs", "types"].map((kind) => {
  const path = `packages/core/src/circle-${kind}.ts`;
  const back = kind === "runs" ? "import { two }" : "import type { two }";
  const used = kind === "runs" ? "export const one = () => two;" : "export const one = (): typeof two => 2;";
  writeFileSync(join(folder, path), `${back} from "./back-${kind}.js";\n\n${used}\n`);
  const other = `import { one } from "./circle-${kind}.js";\n\nexport const two = 2;\nexport const three = one;\n`;
  writeFileSync(join(folder, `packages/core/src/back-${kind}.ts`), other);
  return { kind, path };
});
const { stdout } = spawnSync(
  process.execPath,
  [
    biome,
    "lint",
    "--reporter=json",
    "--max-diagnostics=none",
    ...[...probes, ...pairs].map(({ path }) => path),
  ],
  { cwd: folder, encoding: "utf8" },
);
const { diagnostics, summary } = JSON.parse(stdout);
const findings = ({ path }) =>
  diagnostics.filter(({ location }) => location.path === path).map(({ category }) => category);

test("every probe was read", () => {
  assert.equal(new Set(probes.map(({ path }) => path)).size, probes.length);
  assert.equal(summary.changed + summary.unchanged, probes.length + pairs.length);
});

for (const probe of probes.slice(0, forbidden.length)) {
  test(`${probe.file} may not import ${probe.specifier}`, () => {
    assert.ok(findings(probe).includes("lint/style/noRestrictedImports"));
  });
}

for (const probe of probes.slice(forbidden.length)) {
  test(`${probe.file} may import ${probe.specifier}`, () => {
    assert.deepEqual(findings(probe), []);
  });
}

test("no file may need itself by way of another when it runs; for types it may", () => {
  const [runs, types] = pairs.map(findings);
  assert.ok(runs.includes("lint/suspicious/noImportCycles"));
  assert.ok(!types.includes("lint/suspicious/noImportCycles"));
});
