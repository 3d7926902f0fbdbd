// node scripts/release/publish-extension.mjs FOLDER [--dry-run] [--pre-release]: publishes one and the same VSIX on the
// Marketplace and on Open VSX. Their tools are in `stores/` (npm ci --prefix scripts/release/stores) and read their secrets,
// VSCE_PAT and OVSX_PAT, from the environment.
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/root.mjs";
import { ProgramFailed, run } from "../lib/run.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "dry-run": { type: "boolean", default: false },
    "pre-release": { type: "boolean", default: false },
  },
});
const [folder = "release"] = positionals.map((path) => resolve(path));
const vsix = join(folder, "kommuneradar.vsix");
const channel = values["pre-release"] ? ["--pre-release"] : [];

/** Where it goes, and the secret that is needed there. What is published already is left alone. */
const stores = [
  {
    title: "Visual Studio Marketplace",
    secret: "VSCE_PAT",
    tool: "@vscode/vsce/vsce",
    args: ["publish", "--packagePath", vsix, "--skip-duplicate", ...channel],
  },
  {
    title: "Open VSX",
    secret: "OVSX_PAT",
    tool: "ovsx/bin/ovsx",
    // The channel is in the package.
    args: ["publish", vsix, "--skip-duplicate"],
  },
];

const { size } = statSync(vsix);
const failed = [];
for (const { title, secret, tool, args } of stores) {
  if (values["dry-run"]) {
    console.log(`${title}: ${size} bytes could be published: ${tool} ${args.join(" ")}`);
  } else if (!process.env[secret]) {
    failed.push(`${title}: there is no ${secret}`);
  } else {
    // A store that is down does not keep the other from being served; the step fails all the same, and can be run again.
    const script = join(root, "scripts/release/stores/node_modules", tool);
    await run(process.execPath, [script, ...args], { cwd: root, name: tool }).catch((error) => {
      if (!(error instanceof ProgramFailed)) throw error;
      failed.push(`${title}: ${error.message}`);
    });
  }
}
for (const line of failed) console.error(line);
if (failed.length > 0) process.exitCode = 1;
