// One benchmark: node run.mjs <name> [--rows N] [--json]. Each is a folder beside this file, with an index.mjs.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensurePeers } from "./lib/ensure-peers.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/index.mjs`));

class UsageError extends Error {}

try {
  const { name, rows, json } = readOptions();
  // Standard output is the result's alone.
  await ensurePeers(console.error);
  const { measure, print } = await import(`./${name}/index.mjs`);
  const result = await measure({ rows, say: console.error });
  if (json) console.log(JSON.stringify(result, undefined, 2));
  else print(result, console.log);
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function readOptions() {
  const usage = `npm run bench -- <${names.join(" | ")}> [--rows N] [--json]`;
  const options = { rows: { type: "string" }, json: { type: "boolean", default: false } };
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [name] = positionals;
    if (positionals.length !== 1 || !names.includes(name)) throw new Error("Name one benchmark.");
    const rows = values.rows === undefined ? undefined : Number(values.rows);
    if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) {
      throw new Error("--rows takes a whole number above 0.");
    }
    return { name, rows, json: values.json };
  } catch (error) {
    throw new UsageError(`${error.message}\n${usage}`);
  }
}
