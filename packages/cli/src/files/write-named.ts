import { resolve } from "node:path";
import type { Context } from "../commands/command.js";
import type { ExitCode } from "../exit-code.js";
import { texts } from "../text/index.js";
import { writeFailure } from "./write-failure.js";
import { NotWritten, writeTogether } from "./write-together.js";

/** Writes the files that a call names, all or none, over what stands there, and says so. */
export async function writeNamed(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  { io, language }: Context,
): Promise<ExitCode> {
  const words = texts(language);
  const named = files.map(([name, content]) => ({ name, path: resolve(io.cwd, name), content }));
  try {
    await writeTogether(named);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const name = named.find(({ path }) => path === error.path)?.name ?? error.path;
    io.err(`${words.cannotWrite(name, writeFailure(error.reason, words))}\n`);
    return 1;
  }
  for (const { name } of named) io.err(`${words.wrote(name)}\n`);
  return 0;
}
