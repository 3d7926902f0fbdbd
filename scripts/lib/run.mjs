import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program ended with another exit code than 0; what it had to say has been shown already. */
export class ProgramFailed extends Error {
  /**
   * @param {string} program
   * @param {number} exitCode
   * @param {readonly string[]} kept what of its output was to be kept
   */
  constructor(program, exitCode, kept = []) {
    super(`${program} ended with exit code ${exitCode}`);
    this.exitCode = exitCode;
    this.kept = kept;
  }
}

/**
 * Runs a program to its end, its output going where ours goes. Never through a shell: the same on Windows, and
 * no path with a blank in it can fall apart.
 * @param {string} program path of an executable
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, name?: string, stdout?: "stdout" | "stderr", keep?: RegExp }} [options]
 *   `name`: what to call it in an error; `stdout`: where its output goes; `keep`: lines of the output to keep for
 *   the error
 * @returns {Promise<void>}
 * @throws {ProgramFailed}
 */
export function run(program, args, { cwd, env, name = program, stdout = "stdout", keep } = {}) {
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ["inherit", keep ? "pipe" : process[stdout], "inherit"],
  });
  const kept = [];
  if (keep) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      process[stdout].write(`${line}\n`);
      if (keep.test(line)) kept.push(line);
    });
  }
  return endOf(child, name, kept);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} name what to call it in an error
 * @param {readonly string[]} [kept] what of its output is kept for the error
 * @returns {Promise<void>} rejects with {@link ProgramFailed}
 */
export const endOf = (child, name, kept) =>
  new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`${name} could not be started: ${error.message}`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new ProgramFailed(name, code ?? 1, kept))));
  });
