import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./root.mjs";

/**
 * The packages that are published, each with its folder and its package.json; those that others need come first.
 * @returns {readonly { name: string, folder: string, manifest: any }[]}
 */
export function publishedPackages() {
  const folders = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")));
  const left = new Map(
    folders.map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return [manifest.name, { name: manifest.name, folder, manifest }];
    }),
  );
  const inOrder = [];
  while (left.size > 0) {
    const [next] = [...left.values()].filter(({ manifest }) =>
      Object.keys(manifest.dependencies ?? {}).every((name) => !left.has(name)),
    );
    if (next === undefined) throw new Error("Packages need one another in a circle.");
    left.delete(next.name);
    if (next.manifest.private !== true) inOrder.push(next);
  }
  return inOrder;
}

/** The reviewed list of all that a package exports. */
export const apiFile = ({ folder }) => join(folder, `${basename(folder)}.api.md`);

/** What it exports, as a page to read. */
export const apiPageFile = ({ folder }) => join(root, "docs/api", `${basename(folder)}.md`);
