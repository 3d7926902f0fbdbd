import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runNpm } from "../../scripts/lib/npm.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs what the peers need, from the npm registry, where it is missing.
 * @param {(line: string) => void} say told when something is installed
 */
export async function ensurePeers(say) {
  const missing = missingPeers();
  if (missing.length === 0) return;
  say(`Installing from the npm registry, into bench/node_modules: ${missing.join(", ")}`);
  await runNpm(process.execPath, ["ci"], { cwd: folder, stdout: "stderr" });
}

/** What the peers need and is not installed. @returns {string[]} */
export function missingPeers() {
  const { devDependencies } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return Object.keys(devDependencies).filter((name) => !isInstalled(name, devDependencies[name]));
}

function isInstalled(name, version) {
  const manifest = `${folder}/node_modules/${name}/package.json`;
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version;
}
