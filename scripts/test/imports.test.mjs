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

function findings(file, specifier) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { something } from "${specifier}";\n\nexport const kept = [something];\n`);
  const run = spawnSync(process.execPath, [biome, "lint", "--reporter=json", path], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(path);
  return JSON.parse(run.stdout).diagnostics.map((diagnostic) => diagnostic.category);
}

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
for (const [file, specifier] of forbidden) {
  test(`${file} may not import ${specifier}`, () => {
    assert.ok(findings(file, specifier).includes("lint/style/noRestrictedImports"));
  });
}

const allowed = [
  ["packages/core/src/probe.ts", "@kommuneradar/schema"],
  ["packages/charts/src/probe.ts", "@kommuneradar/core"],
  ["packages/language-service/src/probe.ts", "@kommuneradar/core"],
  ["packages/cli/src/probe.ts", "node:fs"],
  ["packages/cli/src/commands/probe.ts", "./command.js"],
  ["packages/language-service/src/rules/index.ts", "./unknown-ring.js"],
  ["packages/language-service/src/rules/probe.ts", "../rule.js"],
  ["packages/cli/src/probe.ts", "@kommuneradar/charts"],
  ["apps/vscode/src/webview/components.ts", "@vscode/webview-ui-toolkit"],
  ["apps/vscode/src/features/probe.ts", "@kommuneradar/language-service"],
];
for (const [file, specifier] of allowed) {
  test(`${file} may import ${specifier}`, () => {
    assert.deepEqual(findings(file, specifier), []);
  });
}
