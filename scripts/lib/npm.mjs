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
