import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, globSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findProgram } from "../find-program.mjs";

/** Where Debian and Ubuntu keep what is for who runs a server, beside the PATH. */
const programs = () => [process.env.PATH, ...globSync("/usr/lib/postgresql/*/bin")].join(delimiter);

/**
 * A PostgreSQL server of its own, which is gone when `stop` is called: it listens to a socket in a folder of its own and
 * to no port. It does not run as root, which it refuses: there it runs as the user that Debian's package makes.
 */
export async function startServer() {
  const found = findProgram(["initdb"], programs());
  if (found === undefined) throw new Error("No initdb: install PostgreSQL (apt-get install postgresql)");
  // A link on the PATH leads to where the others are.
  const initdb = realpathSync(found);
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-pg-"));
  const as = owner();
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const options = { ...as, cwd: folder, stdio: "ignore" };
  execFileSync(initdb, ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], options);
  const server = spawn(
    join(dirname(initdb), "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses="],
    options,
  );
  const env = { ...process.env, PGHOST: folder, PGUSER: "postgres", PGDATABASE: "postgres" };
  const stop = async () => {
    const ended = once(server, "exit");
    if (server.kill("SIGINT")) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(join(dirname(initdb), "pg_isready"), env, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, stop };
}

function owner() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which) => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Asks until it answers, or is no longer there. */
async function untilReady(isReady, env, server) {
  while (server.exitCode === null) {
    const asked = spawn(isReady, ["-q"], { env, stdio: "ignore" });
    const [code] = await once(asked, "exit");
    if (code === 0) return;
  }
  throw new Error(`The PostgreSQL server ended with ${server.exitCode}`);
}
