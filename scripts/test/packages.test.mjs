// The packages as they are published: packed, and used by somebody who has nothing but them.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { npmOutput } from "../lib/npm.mjs";
import { pack } from "../lib/pack.mjs";
import { publishedPackages } from "../lib/packages.mjs";
import { root } from "../lib/root.mjs";
import { toolScript } from "../lib/tools.mjs";

const folder = mkdtempSync(join(tmpdir(), "kommuneradar-packages-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const packages = publishedPackages().map((published) => ({
  ...published,
  ...pack(published.folder, folder),
}));
const node = (args, cwd) => spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
const succeeds = ({ status, stdout, stderr }) => assert.equal(status, 0, `${stdout}\n${stderr}`);

for (const { name, manifest, tarball, files } of packages) {
  test(`${name}: packed as its users' tools expect it`, async () => {
    const data = readFileSync(tarball);
    const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
    const { problems, types } = await checkPackage(createPackageFromTarballData(data));
    assert.notEqual(types, false, "has types");
    // Those who use CommonJS, or TypeScript's oldest way to find modules, are not promised anything.
    const others = new Set(["node10", "node16-cjs"]);
    assert.deepEqual(
      problems.filter(
        ({ resolutionKind, resolutionOption }) => !others.has(resolutionKind ?? resolutionOption),
      ),
      [],
    );
    assert.equal(manifest.sideEffects, false);
  });

  test(`${name}: holds what is used, and the licence`, () => {
    assert.ok(files.includes("README.md") && files.includes("LICENSE"));
    assert.deepEqual(
      files.filter((file) => /\.map$|\.tsx?$(?<!\.d\.ts)|(^|\/)(test|src)\//.test(file)),
      [],
    );
  });
}

/** What a README shows in TypeScript. */
const examples = packages.flatMap(({ name, folder: from }) =>
  [...readFileSync(join(from, "README.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
    ([, text], index) => ({ file: `${basename(from)}-${index + 1}`, name, text }),
  ),
);

const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
const consumer = join(folder, "consumer");
mkdirSync(consumer);
cpSync(join(root, "examples/eksempelby"), consumer, { recursive: true });
cpSync(join(consumer, "eksempelby.radar.yaml"), join(consumer, "kommune.radar.yaml"));
writeFileSync(
  join(consumer, "package.json"),
  JSON.stringify({ name: "consumer", private: true, type: "module" }),
);
for (const { file, text } of examples) writeFileSync(join(consumer, `${file}.ts`), text);

test("they install from their tarballs into an empty folder", () => {
  npmOutput(["install", ...quiet, "--prefer-offline", ...packages.map(({ tarball }) => tarball)], {
    cwd: consumer,
  });
});

test("the examples of their READMEs have the right types", () => {
  assert.ok(examples.length >= 6);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: "es2023", module: "nodenext", lib: ["es2023", "dom"] },
    // Declarations are read as well: they must do with what a user has installed.
    ...{ skipLibCheck: false, types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
  };
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  succeeds(node([toolScript("typescript", "tsc"), "-p", "."], consumer));
});

for (const { file, name, text } of examples) {
  test(`${name}: ${file} runs in Node`, async () => {
    await build({
      entryPoints: [join(consumer, `${file}.ts`)],
      outfile: join(consumer, `${file}.mjs`),
      format: "esm",
    });
    succeeds(node([`${file}.mjs`], consumer));
  });

  if (/"node:|\/node"/.test(text)) continue;
  test(`${name}: ${file} runs in a bundle for browsers`, async () => {
    const { outputFiles } = await bundled(join(consumer, `${file}.ts`));
    const told = [];
    const console = { log: (...values) => told.push(values), error: (...values) => told.push(values) };
    // What browsers and workers have, and nothing of Node.
    runInContext(
      outputFiles[0].text,
      createContext({ console, TextDecoder, TextEncoder, URL, performance, setTimeout }),
    );
    assert.ok(told.length > 0);
  });
}

const budgets = JSON.parse(readFileSync(join(root, "scripts/size-budgets.json"), "utf8"));
for (const [what, { code, gzip }] of Object.entries(budgets)) {
  test(`${what} is at most ${gzip} bytes`, async () => {
    const file = join(consumer, "size.js");
    writeFileSync(file, code);
    const { outputFiles } = await bundled(file, { minify: true });
    const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
    assert.ok(size <= gzip, `${what}: ${size} bytes`);
    // A budget far above what is needed would let much in unseen.
    assert.ok(size >= gzip * 0.85, `${what}: ${size} bytes; lower its budget`);
  });
}

test("the command runs where nothing else of ours is", async () => {
  const alone = join(folder, "alone");
  mkdirSync(alone);
  const { tarball } = packages.find(({ name }) => name === "@kommuneradar/cli");
  writeFileSync(join(alone, "package.json"), "{}");
  npmOutput(["install", ...quiet, "--offline", tarball], { cwd: alone });
  const command = join(alone, "node_modules/@kommuneradar/cli/bin/kommuneradar.js");
  succeeds(node([command, "check", "eksempelby.radar.yaml"], consumer));
  succeeds(node([command, "estimate", "eksempelby.estimate.yaml"], consumer));
  succeeds(node([command, "render", "eksempelby.radar.yaml", "-o", "radar.html"], consumer));
  assert.match(
    await asked(command, "read_radar", { file: "eksempelby.radar.yaml" }),
    /chatbots-and-language/,
  );
});

/** What the packed command answers an assistant. */
async function asked(command, name, args) {
  const server = spawn(process.execPath, [command, "mcp", consumer], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const ask = async (id, method, params) => {
    server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    return (await lines.next()).value;
  };
  const clientInfo = { name: "test", version: "1" };
  await ask(1, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo });
  const answer = await ask(2, "tools/call", { name, arguments: args });
  server.stdin.end();
  assert.deepEqual(await once(server, "exit"), [0, null]);
  return answer;
}

function bundled(entry, more = {}) {
  return build({
    ...{ entryPoints: [entry], bundle: true, write: false, platform: "browser", format: "iife" },
    ...{ absWorkingDir: consumer, logLevel: "silent", ...more },
  });
}
