#!/usr/bin/env node
// Committed so that npm can link it right after `npm ci`; what it runs is made by `npm run build`. CommonJS, as the folder's
// package.json says: Node's own modules are there sooner than for an ES module, which has all that they export made ready.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const compiled = require("./compiled.js");

const call = process.argv.slice(2);

/** Options of V8 by what a call does, above all of how it collects what is thrown away. */
const flagsOf = new Map([
  // Rows are read without objects, and all ends soon: what the start leaves is collected seldom, and in one go. Most of it runs once:
  // V8's middle compiler takes longer than what it makes saves.
  ["estimate", ["--semi-space-growth-factor=4", "--no-incremental-marking", "--no-maglev"]],
  // Hundreds of small files are read: it would take half as long again to collect as others do.
  ["aggregate", []],
  ["history", []],
  // A server lives for hours.
  ["lsp", []],
  ["mcp", []],
]);
// Files of any size are read in little memory: without this, V8 keeps tens of megabytes for what is thrown away at once.
const others = ["--semi-space-growth-factor=1"];
/** Later versions may know some of them no more, and say so on the terminal. */
const areKnown = Number.parseInt(process.versions.node, 10) <= 24;
for (const flag of areKnown ? (flagsOf.get(call[0]) ?? others) : [])
  require("node:v8").setFlagsFromString(flag);

/** Of a command that has a file of its own, that; else of all. */
async function load() {
  const alone = join(__dirname, "../dist", `${call[0]}.cjs`);
  if (/^[a-z]+$/.test(call[0] ?? "") && existsSync(alone)) return compiled.load(alone);
  // The next call starts sooner. Nothing where Node is too old for it.
  const folder = compiled.madeFolder();
  if (folder !== undefined) require("node:module").enableCompileCache?.(folder);
  const all = join(__dirname, "../dist/index.js");
  return existsSync(all) ? { exports: await import(pathToFileURL(all).href) } : undefined;
}

function end(built) {
  // A call that did what it is for has run what the next one will.
  if (process.exitCode === 0 && !call.some((word) => /^(?:-h|--help)$/.test(word))) built.keep?.();
  process.exit();
}

load().then(async (built) => {
  if (built === undefined) process.stderr.write("kommuneradar: not built yet. Run: npm run build\n");
  process.exitCode = built === undefined ? 2 : await built.exports.main(call);
  // What is still on its way to a pipe is waited for. Then all ends at once: V8 would take its memory apart, piece by piece.
  // An error in writing comes a turn later than what was written: a full disk must not look like success.
  process.stdout.write("", () => process.stderr.write("", () => setImmediate(end, built)));
});
