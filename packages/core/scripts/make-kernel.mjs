/**
 * Makes `src/generated/*.ts` from `kernel/*.ts`: the WebAssembly of the reader of plain rows, and that of sums of what is drawn,
 * as text, so that it needs no file and works in a browser, a worker and Node alike.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../kernel/", import.meta.url));
await make("plain-rows.ts", "kernel", ["--enable", "simd"]);
// As many pages as `KernelAdder` knows of.
await make("sums.ts", "sums", ["--initialMemory", "64", "--enable", "simd"]);

async function make(source, name, options) {
  let bytes;
  const out = new URL(`../src/generated/${name}.ts`, import.meta.url);
  const { error, stderr } = await asc.main(
    [
      source,
      "--runtime",
      "stub",
      "--optimizeLevel",
      "3",
      "--noAssert",
      "--converge",
      "--use",
      "abort=",
      ...options,
      "--outFile",
      "kernel.wasm",
    ],
    {
      readFile(name, base) {
        try {
          return readFileSync(`${base === "." ? folder : `${base}/`}${name}`, "utf8");
        } catch {
          return null;
        }
      },
      writeFile(name, contents) {
        if (name === "kernel.wasm") bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !bytes) throw new Error(`${source} was not compiled: ${error?.message}\n${stderr}`);
  const text = `// Made by scripts/make-kernel.mjs from kernel/: not to be edited.\nexport const ${name}Base64 =\n  "${Buffer.from(bytes).toString("base64")}";\n`;
  // Types are checked and tests run at the same time: none may meet the file half written.
  if (!existsSync(out) || readFileSync(out, "utf8") !== text) {
    mkdirSync(new URL("./", out), { recursive: true });
    writeFileSync(out, text);
  }
}
