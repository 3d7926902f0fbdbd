import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const launcher = join(import.meta.dirname, "../bin/kommuneradar.js");

/** The program is killed; or the system says of what it writes: the disk is full, may be read only, is not for this user. */
export type Fault = "kill" | "ENOSPC" | "EROFS" | "EACCES";

/**
 * Loaded before the program: the fault comes at its n-th change to files below the working folder. Of what it was about to
 * write, half is there by then, but where nothing may be written.
 */
export const preload = (at: number, fault: Fault) =>
  `data:text/javascript,${encodeURIComponent(`
import { interpose, writeHalf } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "interpose.ts")))};
let changes = 0;
interpose(process.cwd(), (name, args, write) => {
  const isWriting = name === "writeFile";
  if (${fault === "ENOSPC"} && !isWriting) return;
  if (++changes !== ${at}) return;
  if (isWriting && ${fault === "kill" || fault === "ENOSPC"}) writeHalf(args, write);
  if (${fault === "kill"}) process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error("${fault}: refused"), { code: "${fault}" });
});
`)}`;

/** Loaded before the program: whoever opens a file of this name is refused with the code, or finds it gone after it was seen. */
export const preloadReading = (name: string, code: "EACCES" | "ENOENT") =>
  `data:text/javascript,${encodeURIComponent(`
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";
function before(path) {
  if (typeof path === "string" && basename(path) === "${name}")
    throw Object.assign(new Error("${code}: refused"), { code: "${code}" });
}
for (const name of ["open", "readFile", "readdir", "opendir"]) {
  const later = fs.promises[name];
  fs.promises[name] = async (...args) => (before(args[0]), later(...args));
}
const now = fs.openSync;
fs.openSync = (...args) => (before(args[0]), now(...args));
const stream = fs.open;
fs.open = (path, ...rest) => {
  try {
    before(path);
  } catch (error) {
    return void process.nextTick(rest.at(-1), error);
  }
  stream(path, ...rest);
};
syncBuiltinESMExports();
`)}`;

/** A call of the built program in a folder; `fault` comes at its change to files of that number. */
export function callBuilt(cwd: string, call: readonly string[], at?: number, fault: Fault = "kill") {
  return callWith(at === undefined ? [] : ["--import", preload(at, fault)], cwd, call);
}

/** The same with options of Node's own. */
export function callWith(node: readonly string[], cwd: string, call: readonly string[]) {
  const { status, signal, stderr, stdout } = spawnSync(process.execPath, [...node, launcher, ...call], {
    cwd,
    encoding: "utf8",
  });
  return { status, signal, stderr, stdout };
}
