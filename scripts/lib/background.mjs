import { spawn } from "node:child_process";
import { constants } from "node:os";
import { endOf } from "./run.mjs";

const grouped = process.platform !== "win32";

/**
 * Starts a program that goes on beside what we do, with what it says kept until it is asked for. It has a process group
 * of its own, so that it can be ended with all it has started; it ends with us, whatever ends us.
 * @param {string} program path of an executable
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, name?: string }} [options] `name`: what to call it in an error
 */
export function runInBackground(program, args, { cwd, env, name = program } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: grouped });
  const said = [];
  let say = (chunk, target) => said.push([chunk, target]);
  child.stdout.on("data", (chunk) => say(chunk, process.stdout));
  child.stderr.on("data", (chunk) => say(chunk, process.stderr));

  const kill = () => end(child);
  process.once("exit", kill);
  for (const signal of signals) process.once(signal, leave);
  const ended = endOf(child, name).finally(() => {
    process.removeListener("exit", kill);
    for (const signal of signals) process.removeListener(signal, leave);
  });
  // Who waits for it hears of it; until then it is no fault that nobody does.
  ended.catch(() => {});

  return {
    pid: child.pid,
    /** Resolves when it has ended well. Throws `ProgramFailed` otherwise. */
    ended,
    /**
     * Shows what it has said so far, and from now on what it says.
     * @param {(chunk: Buffer, target: NodeJS.WriteStream) => void} [write]
     */
    show(write = (chunk, target) => target.write(chunk)) {
      say = write;
      for (const [chunk, target] of said.splice(0)) say(chunk, target);
    },
    /** Ends it with all it has started, and waits until it is gone. */
    async stop() {
      kill();
      await ended.catch(() => {});
    },
  };
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** In the usual way, so that what is to be done at our end is done. */
const leave = (signal) => process.exit(128 + constants.signals[signal]);

function end(child) {
  try {
    if (grouped) process.kill(-child.pid, "SIGTERM");
    else child.kill();
  } catch {
    // Gone already.
  }
}
