import { commands } from "./commands/index.js";
import type { ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";
import { run } from "./run.js";

/** Runs one call. Resolves to the exit code; writes to the given streams only. */
export function main(argv: readonly string[], io?: Io): Promise<ExitCode> {
  return run(commands, argv, io);
}
