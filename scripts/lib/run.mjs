import { spawn } from "node:child_process";

/** A program ended with another exit code than 0; what it had to say has been shown already. */
export class ProgramFailed extends Error {
  /**
   * @param {string} program
   * @param {number} exitCode
   */
  constructor(program, exitCode) {
    super(`${program} ended with exit code ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program to its end, its output going where ours goes. Never through a shell: the same on Windows, and
 * no path with a blank in it can fall apart.
 * @param {string} program path of an executable
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, name?: string, stdout?: "stdout" | "stderr" }} [options]
 *   `name`: what to call it in an error; `stdout`: where its output goes
 * @returns {Promise<void>}
 * @throws {ProgramFailed}
 */
export function run(program, args, { cwd, env, name = program, stdout = "stdout" } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: ["inherit", process[stdout], "inherit"] });
  return endOf(child, name);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} name what to call it in an error
 * @returns {Promise<void>} rejects with {@link ProgramFailed}
 */
export const endOf = (child, name) =>
  new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`${name} could not be started: ${error.message}`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new ProgramFailed(name, code ?? 1))));
  });
