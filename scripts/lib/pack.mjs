import { join } from "node:path";
import { npmOutput } from "./npm.mjs";

/**
 * Packs a package as it would be published.
 * @param {string} folder of the package
 * @param {string} destination folder for the tarball
 * @returns {{ tarball: string, files: readonly string[], size: number }} size in bytes, packed
 */
export function pack(folder, destination) {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", destination];
  const told = JSON.parse(npmOutput(args, { cwd: folder }));
  const [{ filename, files, size }] = Array.isArray(told) ? told : Object.values(told);
  // Some versions of npm tell the name of the package in place of the file's.
  const tarball = join(destination, filename.replace("@", "").replace("/", "-"));
  return { tarball, files: files.map(({ path }) => path), size };
}
