/** The tests that run inside an extension host; one file for both hosts, never part of the package. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  entryPoints: ["test-host/index.ts"],
  outfile: "dist/test/index.js",
  bundle: true,
  // The web host is a worker: a bundle that runs there runs in Node too.
  platform: "browser",
  format: "cjs",
  target: "es2023",
  external: ["vscode", "@duckdb/node-api"],
  logLevel: "warning",
});
