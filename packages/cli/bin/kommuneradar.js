#!/usr/bin/env node
// Committed so that npm can link it right after `npm ci`; what it runs is made by `npm run build`.
import { existsSync } from "node:fs";
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Files of any size are read in little memory: without this, V8 keeps tens of megabytes for what is thrown away at once.
// A history has no such file, and reads hundreds of small ones: it would take half as long again; so does a network of
// hundreds of radars. A server lives for hours.
if (!["aggregate", "history", "lsp", "mcp"].includes(process.argv[2])) {
  setFlagsFromString("--semi-space-growth-factor=1");
}

// What V8 makes of the code is kept in the folder for temporary files: the next call starts sooner. Nothing where Node is
// too old for it or the folder cannot be written.
module.enableCompileCache?.();

const built = new URL("../dist/index.js", import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  // Not process.exit(): what is still on its way to a pipe would be cut off.
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write("kommuneradar: not built yet. Run: npm run build\n");
  process.exitCode = 2;
}
