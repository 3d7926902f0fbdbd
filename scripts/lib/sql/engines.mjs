import { execFileSync } from "node:child_process";
import { findProgram } from "../find-program.mjs";
import { startServer } from "./own-server.mjs";

/** Databases as they are found: the encoding decides what one can hold, the collation how texts are compared. */
const databases = {
  utf8: "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'",
  // Sorts the digits in texts as numbers.
  numeric: "ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'nb-NO-u-kn-true' LOCALE 'C'",
  latin1: "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'",
  bytes: "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'",
};

/** `psql` against a server: that which PGHOST names, or one that is started for it. */
export async function postgres() {
  const psql = needed("psql", "postgresql-client");
  const own = process.env.PGHOST === undefined ? await startServer() : undefined;
  const env = { ...(own?.env ?? process.env), PGOPTIONS: "--client-min-messages=warning" };
  const ask = (sql) =>
    execFileSync(psql, ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql], {
      env,
      encoding: "utf8",
    }).trim();
  const made = Object.entries(databases).map(([id, how]) => {
    const database = `kommuneradar_${id}_${process.pid}`;
    ask(`CREATE DATABASE ${database} TEMPLATE template0 ${how}`);
    return { id: `psql, ${id}`, database };
  });
  return {
    dialect: "postgres",
    version: `psql ${versionOf(psql)}, server ${ask("SHOW server_version")}`,
    ways: made.map(({ id, database }) => ({
      id,
      // As a user runs it: no option says to stop at an error, and nothing of a .psqlrc.
      run: (script, cwd) =>
        execFileSync(psql, ["-X", "-q", "-f", script], {
          cwd,
          env: { ...env, PGDATABASE: database },
          stdio: "pipe",
        }),
    })),
    async stop() {
      for (const { database } of made) ask(`DROP DATABASE ${database}`);
      await own?.stop();
    },
  };
}

/** The `sqlite3` shell. */
export async function sqlite() {
  const shell = needed("sqlite3", "sqlite3");
  const run = (commands) => (script, cwd) =>
    execFileSync(shell, [":memory:"], { cwd, input: commands(script), stdio: "pipe" });
  return {
    dialect: "sqlite",
    version: `sqlite3 ${versionOf(shell)}`,
    ways: [
      { id: "sqlite3", run: run((script) => `.read ${script}\n`) },
      { id: "sqlite3, twice in a session", run: run((script) => `.read ${script}\n.read ${script}\n`) },
    ],
    async stop() {},
  };
}

function needed(name, debianPackage) {
  const program = findProgram([name]);
  if (program === undefined) throw new Error(`No ${name} on the PATH (apt-get install ${debianPackage})`);
  return program;
}

function versionOf(program) {
  return /\d+\.\d+(\.\d+)?/.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))?.[0] ?? "?";
}
