import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Packs a package as it would be published.
 * @param {string} folder of the package
 * @param {string} destination folder for the tarball
 * @returns {{ tarball: string, files: readonly string[], size: number }} size in bytes, packed
 */
export function pack(folder, destination) {
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { status, stdout, stderr } = spawnSync(
    program,
    [...before, "pack", "--json", "--ignore-scripts", "--pack-destination", destination],
    { cwd: folder, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`npm pack in ${folder}: ${stderr}`);
  const told = JSON.parse(stdout);
  const [{ filename, files, size }] = Array.isArray(told) ? told : Object.values(told);
  return {
    tarball: join(destination, filename.replace("@", "").replace("/", "-")),
    files: files.map(({ path }) => path),
    size,
  };
}
