import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { findProgram, isExecutable } from "./find-program.mjs";

/**
 * The user's own VS Code, by its command `code` on the PATH.
 * @param {{ platform?: NodeJS.Platform, path?: string }} [system]
 * @returns {string | undefined} a program that can be started without a shell
 */
export function findDesktopEditor({ platform = process.platform, path = process.env.PATH ?? "" } = {}) {
  if (platform !== "win32") return findProgram(["code"], path);
  // On Windows `code` is a batch file in a folder `bin`, which only a shell can start; the program is above it.
  const batchFile = findProgram(["code.cmd"], path);
  const program = batchFile && join(dirname(batchFile), "..", "Code.exe");
  return program !== undefined && isExecutable(program) ? program : undefined;
}

/**
 * Opens a folder in a new window of the user's VS Code, with an extension that is not installed there.
 * @param {string} program
 * @param {{ folder: string, extension: string }} what absolute paths
 * @returns {Promise<void>} when VS Code has been started; it lives on without us
 */
export function openDesktopEditor(program, { folder, extension }) {
  const args = ["--new-window", `--extensionDevelopmentPath=${extension}`, folder];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "ignore", detached: true });
    child.once("error", (error) => reject(new Error(`VS Code could not be started: ${error.message}`)));
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });
}
