import { spawn } from "node:child_process";
import { once } from "node:events";
import { gitArguments, gitEnvironment } from "./run-git.js";

/** The bytes of an object as Git writes them, a piece at a time: however large it is, memory holds one. Throws `ObjectMissing`. */
export async function* streamBlob(cwd: string, object: string): AsyncGenerator<Buffer, void, undefined> {
  const child = spawn("git", gitArguments(["cat-file", "blob", object]), {
    cwd,
    env: gitEnvironment(),
    stdio: ["ignore", "pipe", "ignore"],
    windowsHide: true,
  });
  // Where git cannot be started this fails, and is asked about only after its output.
  const ended = once(child, "close").then(
    ([code]) => code === 0,
    () => false,
  );
  try {
    for await (const piece of child.stdout) yield piece as Buffer;
    if (!(await ended)) throw new ObjectMissing(object);
  } finally {
    child.kill();
  }
}

/** The object is not there, or not all of it could be read. */
export class ObjectMissing extends Error {}
