// What V8 makes of a file's functions, kept from one call to the next in a folder of the user's own. Node's cache holds what is
// made of a file before it runs, and four hundred functions were made anew in each call.
const fs = require("node:fs");
const { basename, dirname, join } = require("node:path");
const vm = require("node:vm");

/** Bytes before V8's, which say what text they are of. */
const stampBytes = 16;

/** Where it is kept; undefined where the user has no such folder, or wants nothing kept. */
const folder = folderOf(process.env);

function folderOf(env) {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  if (process.platform === "win32")
    return env.LOCALAPPDATA && join(env.LOCALAPPDATA, "kommuneradar", "cache");
  const usual = env.HOME && join(env.HOME, process.platform === "darwin" ? "Library/Caches" : ".cache");
  const caches = env.XDG_CACHE_HOME || usual;
  return caches && join(caches, "kommuneradar");
}

/**
 * Runs a file that holds a function of what CommonJS gives, and whose first line tells it from every other, with what is kept of
 * it. Returns what it exports, and `keep`, which writes what V8 has made of it by then, where nothing of use was kept.
 */
function load(file) {
  // ASCII, as esbuild writes it.
  const text = fs.readFileSync(file, "latin1");
  const stamp = Buffer.from(text.slice("//".length, "//".length + stampBytes), "latin1");
  const { version, arch, env, execArgv } = process;
  // V8 takes nothing that was kept under other options.
  const options = [...execArgv, env.NODE_OPTIONS ?? ""]
    .join(" ")
    .replace(/[^\w]+/g, "-")
    .slice(-64);
  const path = folder && join(folder, `${basename(file)}-${version}-${arch}${options}.bin`);
  const cachedData = path && readKept(path, stamp);
  const script = new vm.Script(text, { filename: file, cachedData });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, require, made, file, dirname(file));
  const isOfUse = cachedData !== undefined && !script.cachedDataRejected;
  return {
    exports: made.exports,
    keep() {
      if (path && !isOfUse) writeKept(path, Buffer.concat([stamp, script.createCachedData()]));
    },
  };
}

/** V8 believes what it is given: of a file that others could have written, nothing. */
function readKept(path, stamp) {
  let file;
  try {
    file = fs.openSync(path, "r");
    if (!isOurs(fs.fstatSync(file))) return undefined;
    const bytes = fs.readFileSync(file);
    return bytes.subarray(0, stampBytes).equals(stamp) ? bytes.subarray(stampBytes) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/** The user's, and not for others to write; on Windows the folder of a user is. */
function isOurs({ uid, mode }) {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** The folder, the user's alone; undefined where it cannot be had. Node, too, believes what it finds there. */
function madeFolder() {
  // One by one: `recursive` goes on for ever below a folder in which none can be made, such as /proc.
  for (const one of folder ? [dirname(folder), folder] : []) {
    try {
      fs.mkdirSync(one, { mode: 0o700 });
    } catch (error) {
      if (error.code !== "EEXIST") return undefined;
    }
  }
  return folder && isOurs(fs.statSync(folder)) ? folder : undefined;
}

/**
 * In one piece, also when the machine stops: V8 does not look whether what it is given is whole. Where it cannot be written, none
 * is.
 */
function writeKept(path, bytes) {
  if (madeFolder() === undefined) return;
  const unfinished = `${path}.${process.pid}`;
  try {
    const file = fs.openSync(unfinished, "wx", 0o600);
    try {
      // `writeSync` stops where the disk is full, and tells of it by a number alone.
      fs.writeFileSync(file, bytes);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(unfinished, path);
  } catch {
    fs.rmSync(unfinished, { force: true });
  }
}

module.exports = { load, madeFolder };
