import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** The bytes of many objects (`COMMIT:path`), in one call of git; undefined for what is not there. */
export async function readBlobs(
  { cwd }: Repository,
  names: readonly string[],
): Promise<readonly (Buffer | undefined)[]> {
  // A name is a line of the request.
  const asked = names.filter((name) => !/[\r\n]/.test(name));
  const { stdout } = await runGit(cwd, ["cat-file", "--batch"], asked.map((name) => `${name}\n`).join(""));
  const found = new Map<string, Buffer | undefined>();
  let at = 0;
  for (const name of asked) {
    const end = stdout.indexOf(0x0a, at);
    if (end < 0) break;
    const size = / blob (\d+)$/.exec(stdout.toString("utf8", at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.set(name, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return names.map((name) => found.get(name));
}
