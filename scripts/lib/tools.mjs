import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/** Whether a person reads along; a log file stays plain. */
export const inColor = process.stdout.isTTY === true;

/**
 * The script behind a tool of ours, as its package names it: started with Node, so that no launcher of the
 * operating system (`turbo.cmd`) is needed.
 * @param {string} packageName e.g. `@biomejs/biome`
 * @param {string} [command] where a package has several
 */
export function toolScript(packageName, command) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command ?? Object.keys(bin)[0]]);
}

/**
 * Runs a tool in the project's root.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {Pick<Parameters<typeof run>[2], "stdout" | "keep">} [options]
 */
export const runTool = (packageName, args, { stdout, keep } = {}) =>
  run(process.execPath, [toolScript(packageName), ...args], {
    cwd: root,
    // Turbo would report its use to its makers.
    env: { ...process.env, ...(inColor ? {} : { NO_COLOR: "1" }), TURBO_TELEMETRY_DISABLED: "1" },
    name: packageName,
    stdout,
    keep,
  });

/**
 * Runs a task in every package that has it, in the order of their dependencies.
 * @param {string} task
 * @param {{ output?: "full" | "errors-only", atOnce?: number } & Parameters<typeof runTool>[2]} [options] `atOnce`: in how
 *   many packages
 */
export const runTask = (task, { output = "errors-only", atOnce = 10, ...how } = {}) =>
  runTool(
    "turbo",
    [
      ...["run", task, `--output-logs=${output}`, `--concurrency=${atOnce}`],
      inColor ? "--color" : "--no-color",
    ],
    how,
  );

/**
 * Runs the project's own command line.
 * @param {readonly string[]} args
 */
export const runKommuneradar = (args) =>
  run(process.execPath, [join(root, "packages/cli/bin/kommuneradar.js"), ...args], {
    cwd: root,
    name: "kommuneradar",
  });
