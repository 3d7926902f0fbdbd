import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** All paths in a folder that are no folders themselves, relative to it; none where there is no folder. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const isSame = (one, other) =>
  lstatSync(one).size === lstatSync(other).size && readFileSync(one).equals(readFileSync(other));

/**
 * Makes a folder hold what another holds, and touches nothing that is the same already: who watches it is not told of it.
 * @param {string} source
 * @param {string} target
 * @returns {string[]} what was written or removed, relative to the folder
 */
export function mirror(source, target) {
  const wanted = filesIn(source);
  const folders = new Set(wanted.map((file) => file.split("/")[0]));
  const removed = readdirSync(target).filter((name) => !folders.has(name));
  for (const name of removed) rmSync(join(target, name), { recursive: true });
  const extra = filesIn(target).filter((file) => !wanted.includes(file));
  for (const file of extra) rmSync(join(target, file), { force: true });
  const changed = wanted.filter((file) => {
    const [from, to] = [join(source, file), join(target, file)];
    if (existsSync(to) && isSame(from, to)) return false;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
    return true;
  });
  return [...removed, ...extra, ...changed];
}
