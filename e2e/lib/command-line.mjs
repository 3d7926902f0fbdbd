import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFolder } from "./paths.mjs";

const program = join(projectFolder, "packages/cli/bin/kommuneradar.js");

/**
 * The figures that the command line gives for an estimate file: what a view must show too.
 * @param {string} file absolute path
 * @returns {{ total: { mean: number, high: number } }} the document of `estimate --format json`
 */
export function estimateOnCommandLine(file) {
  return JSON.parse(commandLine(dirname(file), ["estimate", file, "--format", "json"]));
}

/**
 * What the command line writes to its output.
 * @param {string} cwd
 * @param {readonly string[]} call
 * @returns {string}
 */
export function commandLine(cwd, call) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...call], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${call[0]} ended with ${status}:\n${stderr}`);
  return stdout;
}

/**
 * The report that the command line writes of files in a folder.
 * @param {string} folder
 * @param {string[]} files
 * @param {string} name of the file to write; its ending is the format
 */
export function reportOnCommandLine(folder, files, name) {
  const out = mkdtempSync(join(tmpdir(), "kommuneradar-report-"));
  try {
    commandLine(folder, ["report", ...files, "-o", join(out, name), "--lang", "en"]);
    return readFileSync(join(out, name), "utf8");
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** A share as both say it in English, e.g. `31.8 %`, with any kind of space. */
export const percent = (share) =>
  new RegExp(`(?<![\\d.])${(share * 100).toFixed(1).replace(".", "\\.")}\\s?%`, "u");
