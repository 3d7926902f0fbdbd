import { spawn } from "node:child_process";
import { ByteReader } from "./byte-reader.js";
import type { Repository } from "./repository.js";
import { gitArguments, gitEnvironment } from "./run-git.js";

/**
 * The bytes of many objects by their names, in one call of git and one after the other: however long a history, one
 * version of the file is in memory at a time. Undefined for what is not there, or is no file.
 */
export async function* readBlobs(
  { cwd }: Repository,
  names: readonly string[],
): AsyncGenerator<Buffer | undefined, void, undefined> {
  if (names.length === 0) return;
  const child = spawn("git", gitArguments(["cat-file", "--batch"]), {
    cwd,
    env: gitEnvironment(),
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  // Without git, or where it ends early, there is less to read, and what is missing is undefined below.
  child.on("error", () => undefined);
  child.stdin.on("error", () => undefined);
  child.stdin.end(names.map((name) => `${name}\n`).join(""));
  const reader = new ByteReader(child.stdout);
  try {
    for (const _ of names) {
      const [, type, size] = / (\w+) (\d+)$/.exec((await reader.line()) ?? "") ?? [];
      const bytes = size === undefined ? undefined : await reader.bytes(Number(size));
      // Behind every object is a line feed.
      if (bytes) await reader.bytes(1);
      yield type === "blob" ? bytes : undefined;
    }
  } finally {
    child.kill();
  }
}
