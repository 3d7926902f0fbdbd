import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/** Of a folder with more, somebody has to name the file. */
const mostFiles = 500;

/** The files of a kind in the folder of another, in the order of their names, each with its text where that can be read. */
export async function filesBeside(
  path: string,
  kind: "plan" | "estimate",
  from: InputFiles = filesOnDisk,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const own = names.filter((name) => new RegExp(`\\.${kind}\\.ya?ml$`, "i").test(name)).sort();
  const read = own.slice(0, mostFiles).map(async (name) => {
    const { text } = await from.text(join(folder, name));
    return text === undefined ? [] : [{ path: join(folder, name), text }];
  });
  return (await Promise.all(read)).flat();
}
