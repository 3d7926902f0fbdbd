// One benchmark: node run.mjs <name> [--rows N | --quick] [--json]. Each is a folder beside this file, with an index.mjs.
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensurePeers, missingPeers } from "./lib/ensure-peers.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/index.mjs`));

/**
 * @typedef {object} Asked
 * @property {number | undefined} rows only this size
 * @property {boolean} quick one round at a tiny size: that it works, not how fast
 * @property {boolean} peers whether others' are run too
 * @property {(line: string) => void} say told how far it is
 */

class UsageError extends Error {}

try {
  const { name, rows, quick, json } = readOptions();
  // Standard output is the result's alone.
  if (!quick) await ensurePeers(console.error);
  const peers = missingPeers().length === 0;
  if (!peers) console.error("Without the peers: they are not installed.");
  const { measure, print } = await import(`./${name}/index.mjs`);
  const result = await measure({ rows, quick, peers, say: console.error });
  Object.assign(result, { machine: machine() });
  if (json) console.log(JSON.stringify(result, undefined, 2));
  else {
    console.log(`${result.machine}, ${new Date().toISOString().slice(0, 10)}\n`);
    print(result, console.log);
  }
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function readOptions() {
  const usage = `npm run bench -- <${names.join(" | ")}> [--rows N | --quick] [--json]`;
  const options = {
    rows: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  };
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [name] = positionals;
    if (positionals.length !== 1 || !names.includes(name)) throw new Error("Name one benchmark.");
    const rows = values.rows === undefined ? undefined : Number(values.rows);
    if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) {
      throw new Error("--rows takes a whole number above 0.");
    }
    if (rows !== undefined && values.quick) throw new Error("--quick has a size of its own.");
    return { name, rows, quick: values.quick, json: values.json };
  } catch (error) {
    throw new UsageError(`${error.message}\n${usage}`);
  }
}

/** What the figures depend on, as it stands beside them in README.md. */
function machine() {
  return `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`;
}
