import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { run } from "./run.mjs";

/**
 * Runs the npm that started us, with the given Node.
 * @param {string} node path of a Node binary
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, stdout?: "stdout" | "stderr" }} options
 */
export function runNpm(node, args, { cwd, env = {}, stdout }) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Start this through npm (npm start, npm test, npm run e2e).");
  // Scripts of packages take `node` from the PATH: it must be the same one.
  const path = [dirname(node), process.env.PATH].join(delimiter);
  return run(node, [npm, ...args, "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd,
    env: { ...process.env, ...env, PATH: path },
    name: `npm ${args[0]}`,
    stdout,
  });
}

/**
 * What npm prints; the one that started us, else the system's.
 * @param {readonly string[]} args
 * @param {{ cwd: string }} options
 * @throws {Error} with what npm said, where it ended with another exit code than 0
 */
export function npmOutput(args, { cwd }) {
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { status, stdout, stderr } = spawnSync(program, [...before, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm ${args[0]} in ${cwd}: ${stderr}`);
  return stdout;
}
